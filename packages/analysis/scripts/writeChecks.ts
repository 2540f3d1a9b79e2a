/** Part of the build: computes the outcome of every claim check and writes dist/checks.json, and the same as tables to dist/data. */
import {copyFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {writeTables} from "@onrecord/tables";
import {checksText} from "./checksText.js";
import {checkPackagedClaims} from "./packagedClaims.js";
import {publishedData} from "./publishedData.js";

const root = path.resolve(import.meta.dirname, "..");
const checks = checkPackagedClaims();
writeFileSync(path.join(root, "dist/checks.json"), checksText(checks));
writeTables(path.join(root, "dist/data"), publishedData(checks));
for (const name of ["LICENSE-DATA.md", "CITATION.cff"]) copyFileSync(path.join(root, "../..", name), path.join(root, "dist", name));
