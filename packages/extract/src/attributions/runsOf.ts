import type {Labelled} from "../roles/labelRoles.js";
import type {TokenRun} from "./attribution.js";

/** The stretches of tokens that have a role, in text order, those left out that are `taken`. */
export function runsOf({first, roles}: Labelled, role: number, taken?: Uint8Array): TokenRun[] {
  const runs: TokenRun[] = [];
  for (let k = 0; k < roles.length;) {
    const from = k;
    while (k < roles.length && roles[k] === role && (taken === undefined || taken[first + k] === 0)) k += 1;
    if (k > from) runs.push({first: first + from, last: first + k});
    else k += 1;
  }
  return runs;
}
