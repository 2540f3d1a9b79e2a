import {trait} from "./lexicon.js";
import type {TaggedText} from "./taggedText.js";

/** A name in large letters has no more words. */
const longest = 4;

/** Whether the tokens are a label of a transcript: "JANE LEE:" or "Q:" at the beginning of a line, all in large letters. */
export function isLabel({lowers, paragraphs, traits}: TaggedText, first: number, last: number): boolean {
  if (last - first >= longest || lowers[last + 1] !== ":" || paragraphs[last + 1] !== paragraphs[first]) return false;
  if (first > 0 && paragraphs[first - 1] === paragraphs[first]) return false;
  if (first === last && (lowers[first] === "q" || lowers[first] === "a")) return true;
  for (let at = first; at <= last; at++) if (((traits[at] as number) & trait.allLarge) === 0) return false;
  return true;
}

/** Where a label's name begins: behind "GOV." in "GOV. JANE LEE". */
export function coreOfLabel({traits, lowers}: TaggedText, first: number, last: number): number {
  let core = first;
  while (core < last && ((traits[core] as number) & trait.title) !== 0) core += 1;
  return lowers[core] === "of" ? first : core;
}

/** What a label names: somebody with a role, "REPORTER" and "Q", a body, a person, or, in one word, whoever has that name. */
export function looksOfLabel(
  {traits, lowers}: TaggedText,
  first: number,
  last: number
): "role" | "person" | "organisation" | "unclear" {
  const has = (bits: number) => {
    for (let at = first; at <= last; at++) if (((traits[at] as number) & bits) !== 0) return true;
    return false;
  };
  if ((lowers[first] as string).length === 1 || has(trait.role | trait.people | trait.title)) return "role";
  if (has(trait.bodyName | trait.knownBody | trait.mediaName)) return "organisation";
  return first === last ? "unclear" : "person";
}
