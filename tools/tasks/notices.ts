// `npm run notices`: writes THIRD-PARTY.md from what is installed.
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {publicPackages} from "../packages/publicPackages.js";
import {thirdParties, thirdPartyText} from "../packages/thirdParty.js";
import {root} from "../root.js";
import {runTask} from "../start/runTask.js";

await runTask(() => writeFile(join(root, "THIRD-PARTY.md"), thirdPartyText(thirdParties(publicPackages(root)))));
