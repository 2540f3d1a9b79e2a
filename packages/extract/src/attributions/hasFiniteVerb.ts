import type {Reading} from "../reading.js";
import {finiteVerbs, isOneOf} from "../tagging/tags.js";
import type {TokenRun} from "./attribution.js";

/** Whether one of the tokens is a verb that a subject goes with. */
export function hasFiniteVerb({tags}: Pick<Reading, "tags">, {first, last}: TokenRun): boolean {
  for (let at = first; at < last; at++) if (isOneOf(finiteVerbs, tags[at] as number)) return true;
  return false;
}
