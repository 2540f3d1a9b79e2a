/** `npm run check:claims [-- --json] [-- --write]`: checks every claim anew and prints the outcomes; --write brings data/checks.json up to date. */
import {writeFileSync} from "node:fs";
import path from "node:path";
import {parseArgs} from "node:util";
import {checksTable} from "./checksTable.js";
import {checksText} from "./checksText.js";

const {values} = parseArgs({options: {json: {type: "boolean", default: false}, write: {type: "boolean", default: false}}});
const packaged = await import("./packagedClaims.js").catch((cause: unknown) => {
  console.error(
    `cannot read the packages\n  expected: @onrecord/corpus and @onrecord/enrollment, built\n  received: ${cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause)}\n  to do:    npm run build, then the same command again`
  );
  process.exit(1);
});
const checks = packaged.checkPackagedClaims();
const text = checksText(checks);
process.stdout.write(values.json ? text : checksTable(checks, packaged.claims));
if (values.write) writeFileSync(path.resolve(import.meta.dirname, "../data/checks.json"), text);
