import type {Reading} from "../reading.js";
import type {TokenRun} from "./attribution.js";

/** Whether a token of the run stands in quotation marks, or is one. */
export function holdsQuoted({quoteState}: Pick<Reading, "quoteState">, {first, last}: TokenRun): boolean {
  for (let at = first; at < last; at++) if (quoteState[at] !== 0) return true;
  return false;
}
