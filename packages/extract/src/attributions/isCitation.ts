import type {QuotedRegion} from "../marks/quotedRegions.js";
import {wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag} from "../tagging/tags.js";
import {dash} from "../words/signs.js";

/** A list's line is short. */
const longest = 16;

/** Whether a region is the title in a line that only says where it was published: `"Paper found on street" — Toronto Star, August 15, 2008`. */
export function isCitation(reading: Reading, {firstToken, lastToken}: QuotedRegion): boolean {
  const {tokens, words, tags} = reading;
  const {formOf, paragraphOf, count} = tokens;
  const paragraph = paragraphOf[firstToken];
  const mark = firstToken - 1;
  let at = lastToken + 1;
  if ((mark > 0 && paragraphOf[mark - 1] === paragraph) || at >= count || words.sign[formOf[at] as number] !== dash) return false;
  const from = at;
  for (; at < count && paragraphOf[at] === paragraph; at++)
    if (at - from > longest || isOneOf(finiteVerbs, tags[at] as number)) return false;
  let last = at - 1;
  while (last > from && tags[last] === tag.PUNCT) last -= 1;
  return /^(?:19|20)\d\d$/u.test(wordAt(reading, last)) && tags[last - 1] === tag.PUNCT && tags[last - 2] === tag.CD;
}
