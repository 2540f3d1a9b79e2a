/** Part of the build: computes the outcome of every claim check and writes dist/checks.json. */
import {writeFileSync} from "node:fs";
import path from "node:path";
import {checksText} from "./checksText.js";
import {checkPackagedClaims} from "./packagedClaims.js";

writeFileSync(path.resolve(import.meta.dirname, "../dist/checks.json"), checksText(checkPackagedClaims()));
