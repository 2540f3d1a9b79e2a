// `npm test`: everything, in order; the last line is the count. With CI set, as on a server, a rehearsal of a release too.
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {projectFingerprint, rememberPass} from "../check/rememberPass.js";
import {closingLine, runSteps} from "../check/runSteps.js";
import {build} from "../check/steps/build.js";
import {publishable, typesResolve, usableElsewhere} from "../check/steps/packages.js";
import {packing} from "../check/steps/packing.js";
import {releaseNotes} from "../check/steps/releaseNotes.js";
import {browserTests, rehearsal, unitTests} from "../check/steps/runners.js";
import {directions, format, lint, types, unused} from "../check/steps/static.js";
import {root} from "../root.js";

const remembered = [types, lint, format, unused, directions, publishable, typesResolve, usableElsewhere, releaseNotes].map((step) =>
  rememberPass(step, join(root, "node_modules/.cache/onrecord/passed"), () => projectFingerprint(root))
);

const steps = [build, packing, ...remembered, ...(process.env["CI"] ? [rehearsal] : []), unitTests, browserTests];
const tally = await runSteps(steps, console.log, availableParallelism());
for (const {name, reason} of tally.skipped) console.log(`skipped: ${name} (${reason ?? ""})`);
console.log(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
