import type {Labelled} from "../roles/labelRoles.js";
import type {TokenRun} from "./attribution.js";

/** The stretches of tokens that have a role, in text order, those left out that are `taken`. */
export function runsOf({first, roles}: Labelled, role: number, taken?: Uint8Array): TokenRun[] {
  // Mostly there is one, and a list that begins empty takes room for many.
  let runs: TokenRun[] | undefined;
  for (let k = 0; k < roles.length;) {
    const from = k;
    while (k < roles.length && roles[k] === role && (taken === undefined || taken[first + k] === 0)) k += 1;
    if (k === from) k += 1;
    else if (runs) runs.push({first: first + from, last: first + k});
    else runs = [{first: first + from, last: first + k}];
  }
  return runs ?? [];
}
