/** `pnpm check:claims [--json] [--write]`: checks every claim anew and prints the outcomes; --write brings data/checks.json up to date. */
import {writeFileSync} from "node:fs";
import path from "node:path";
import {parseArgs} from "node:util";
import {checksTable} from "./checksTable.js";
import {checksText} from "./checksText.js";
import {checkPackagedClaims, claims} from "./packagedClaims.js";

const {values} = parseArgs({options: {json: {type: "boolean", default: false}, write: {type: "boolean", default: false}}});
const checks = checkPackagedClaims();
process.stdout.write(values.json ? checksText(checks) : checksTable(checks, claims));
if (values.write) writeFileSync(path.resolve(import.meta.dirname, "../data/checks.json"), checksText(checks));
