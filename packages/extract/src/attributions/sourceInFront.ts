import {signAt, wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag, tagSet} from "../tagging/tags.js";
import {comma} from "../words/signs.js";
import {flagAnd} from "../words/wordLists.js";
import type {Attribution, TokenRun} from "./attribution.js";

/** How many asides may follow a source. */
const mostAsides = 3;

/**
 * Attributions whose sentence opens with "according to": what is said of the source between commas belongs to it, and the content begins with
 * the clause behind, "According to Ann Lee, a lawyer who moved here, | the road is closed".
 */
export function sourceInFront(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {head, source, content} = attribution;
    const [only] = source;
    const [first] = content;
    if (!only || !first || source.length > 1 || wordAt(reading, head) !== "according" || only.first < head) return attribution;
    if (signAt(reading, only.last) !== comma || first.first < only.last || first.first > only.last + 1) return attribution;
    const clause = clauseBehind(reading, only, first.last);
    if (clause < 0) return attribution;
    return {
      ...attribution,
      source: [{first: only.first, last: clause - 1}],
      content: [{first: clause, last: first.last}, ...content.slice(1)]
    };
  });
}

/** Where the content begins behind the asides that follow a source and its comma; -1 where there are none. */
function clauseBehind(reading: Reading, source: TokenRun, end: number): number {
  let from = source.last + 1;
  let clause = -1;
  for (let aside = 0; aside < mostAsides; aside++) {
    const close = nextComma(reading, from, end);
    if (close < 0 || close + 1 >= end) break;
    const isSurely = isOfSource(reading, from);
    if (!isSurely && !describes(reading, source, from, close)) break;
    from = close + 1;
    // "According to the Post, the mayor, who was ill, left town".
    if (isOneOf(finiteVerbs, reading.tags[from] as number)) return -1;
    // Behind what may be a subject, "a film, which opens in May, …", the clause must show.
    if (isClause(reading, from, end) || (isSurely && aside === 0 && isOneOf(subjects, reading.tags[from] as number))) clause = from;
  }
  return clause;
}

function nextComma(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end && reading.quoteState[at] === 0; at++) if (signAt(reading, at) === comma) return at;
  return -1;
}

const relatives = new Set(["who", "whose", "which"]);
const published = new Set(
  "released published issued conducted commissioned compiled written filed dated posted obtained seen reviewed cited quoted based prepared".split(
    " "
  )
);

/** A relative clause, or how a document came to be: no content begins so. */
function isOfSource(reading: Reading, from: number): boolean {
  if (relatives.has(wordAt(reading, from))) return true;
  // "released on Monday", but "published reports".
  return published.has(wordAt(reading, from)) && isOneOf(telling, reading.tags[from + 1] as number);
}

const telling = tagSet("IN", "RB", "NNP", "TO");

/** Where the source is a name: what the person is or was, a noun phrase without a verb of its own. */
function describes(reading: Reading, source: TokenRun, from: number, end: number): boolean {
  const {tags} = reading;
  if (tags[source.last - 1] !== tag.NNP) return false;
  let first = from;
  while (first < end && (tags[first] === tag.RB || wordAt(reading, first) === "former")) first += 1;
  // "Ann Lee, 60, said".
  if (tags[first] === tag.CD && end === first + 1) return true;
  if (!isOneOf(describing, tags[first] as number) || times.has(wordAt(reading, first))) return false;
  // "According to the Post, the mayor, who was ill, left": somebody's office has a domain, "the director of the clinic".
  if (wordAt(reading, first) === "the" && tags[first + 2] !== tag.IN) return false;
  for (let at = first; at < end; at++)
    if (isOneOf(finiteVerbs, tags[at] as number) && !relatives.has(wordAt(reading, at - 1))) return false;
  return true;
}

const times = new Set(["this", "that", "these", "those", "every", "each", "some", "no", "all"]);
const describing = tagSet("DT", "PRP$", "NN");
const subjects = tagSet("DT", "PRP", "PRP$", "NNP", "NNS", "NN", "CD", "JJ");

/** A subject and its verb, no comma between them; not the end of a list, "the dogs, cats and birds slept". */
function isClause(reading: Reading, from: number, end: number): boolean {
  const {tags, quoteState, words, tokens} = reading;
  if (quoteState[from] !== 0) return true;
  if (!isOneOf(subjects, tags[from] as number)) return false;
  let hasAnd = false;
  for (let at = from; at < end && signAt(reading, at) !== comma; at++) {
    if (isOneOf(finiteVerbs, tags[at] as number)) return !hasAnd;
    hasAnd ||= ((words.flags[tokens.formOf[at] as number] as number) & flagAnd) !== 0;
  }
  return false;
}
