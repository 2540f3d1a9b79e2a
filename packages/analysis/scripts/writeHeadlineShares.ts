/** `tsx packages/analysis/scripts/writeHeadlineShares.ts`: writes every headline share of enrollment to out/headline-shares.json. */
import {mkdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {headlineShares} from "./headlineShares.js";
import {packagedTables} from "./packagedClaims.js";

const folder = path.resolve(import.meta.dirname, "../../../out");
const shares = headlineShares(packagedTables);
mkdirSync(folder, {recursive: true});
writeFileSync(path.join(folder, "headline-shares.json"), `[\n${shares.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
console.log(`${shares.length} headline shares in out/headline-shares.json`);
