import {finiteVerbs, isOneOf, tag} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {TaggedText} from "./taggedText.js";

/** How far an apposition reaches at most, in tokens. */
const longest = 25;

/** Does the phrase do the verb? Looks past adverbs and one apposition, and at "said NAME". */
export function isSubject({count, lowers, tags, sentences, traits}: TaggedText, first: number, last: number): boolean {
  let at = last + 1;
  const sentence = sentences[last];
  if (((traits[at] as number) & trait.splits) !== 0) {
    const close = lowers[at] === "(" ? ")" : lowers[at];
    let end = at + 1;
    while (end < count && end < at + longest && sentences[end] === sentence && lowers[end] !== close) end += 1;
    if (lowers[end] === close && sentences[end] === sentence) at = end + 1;
  }
  while (sentences[at] === sentence && tags[at] === tag.RB) at += 1;
  if (sentences[at] === sentence && at < count && isOneOf(finiteVerbs, tags[at] as number)) return true;
  return sentences[first - 1] === sentence && ((traits[first - 1] as number) & trait.reports) !== 0;
}

/** Does the phrase hang on a preposition, or does it possess what follows? */
export function isOblique({tags}: TaggedText, first: number, last: number): boolean {
  if (tags[last + 1] === tag.POS) return true;
  let at = first - 1;
  while (at >= 0 && at > first - 4 && (tags[at] === tag.DT || tags[at] === tag.JJ || tags[at] === tag.NN)) at -= 1;
  return tags[at] === tag.IN || tags[at] === tag.TO;
}
