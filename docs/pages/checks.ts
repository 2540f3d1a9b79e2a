import {createRequire} from "node:module";
import type {Check} from "@onrecord/corpus";

/** The outcome of every claim check, as the analysis package ships it. */
export const checks = createRequire(import.meta.url)("@onrecord/analysis/checks.json") as readonly Check[];

const byClaim = new Map(checks.map((check) => [check.claim, check]));

/** The check of one claim. */
export function checkOf(claim: string): Check {
  const found = byClaim.get(claim);
  if (!found) throw new RangeError(`missing check: expected one of every claim; received ${claim}; run the build of analysis`);
  return found;
}
