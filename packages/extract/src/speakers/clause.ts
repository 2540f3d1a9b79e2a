import {finiteVerbs, isOneOf, tag} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {TaggedText} from "./taggedText.js";

/** How far an apposition reaches at most, in tokens. */
const longest = 25;

/** Does the phrase do the verb? Looks past adverbs, an apposition and a relative clause after it, and at "said NAME". */
export function isSubject(text: TaggedText, first: number, last: number): boolean {
  const {count, tags, sentences, traits} = text;
  let at = last + 1;
  const sentence = sentences[last];
  if (((traits[at] as number) & trait.splits) !== 0) {
    at = afterAside(text, at);
    // "Ann Lee, the chairman, who knew, said": the second comma opens the clause too.
    if (at > last + 2 && tags[at] === tag.WP && ((traits[at - 1] as number) & trait.splits) !== 0) at = afterAside(text, at - 1);
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

/** The token after what two commas, dashes or brackets set aside, where the first opens it; the token itself, where nothing closes it. */
function afterAside({count, lowers, sentences}: TaggedText, open: number): number {
  const close = lowers[open] === "(" ? ")" : lowers[open];
  let end = open + 1;
  while (end < count && end < open + longest && sentences[end] === sentences[open] && lowers[end] !== close) end += 1;
  return lowers[end] === close && sentences[end] === sentences[open] ? end + 1 : open;
}
