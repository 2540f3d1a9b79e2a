import type {Act, Kind, Tier} from "../codes/codes.js";
import type {Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag, verbs} from "../tagging/tags.js";
import type {Attribution} from "./attribution.js";

/**
 * How surely careful coders would mark an attribution. `core`: words in marks, or a finite clause that is said, written or thought, with
 * a verb or "according to" as cue. `extended`: noun phrases, infinitives, attitudes and nominal cues.
 */
export function tierOf(reading: Reading, {head, content}: Attribution, kind: Kind, act: Act): Tier {
  if (head < 0 || kind === "direct") return "core";
  if (kind === "mixed") return act === "attitude" ? "extended" : "core";
  const cueTag = reading.tags[head] as number;
  const according = reading.words.lower[reading.tokens.formOf[head] as number] === "according";
  if (act === "attitude" || (!isOneOf(verbs, cueTag) && !according)) return "extended";
  // The verb of a relative clause does not make its noun phrase a statement.
  let relative = false;
  for (const {first, last} of content)
    for (let at = first; at < last; at++) {
      const tagNumber = reading.tags[at] as number;
      if (tagNumber === tag.WP) relative = at > first;
      if (!isOneOf(finiteVerbs, tagNumber)) continue;
      if (!relative) return "core";
      relative = false;
    }
  return "extended";
}
