import {signAt, wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag} from "../tagging/tags.js";
import {comma} from "../words/signs.js";
import {flagAnd} from "../words/wordLists.js";
import type {Attribution, TokenRun} from "./attribution.js";

/**
 * Attributions by "according to" within a clause, "Lee, according to Moor, has left": the source ends with its comma where the clause goes
 * on after it, and what goes on is content. A conjunction tells on which side the content lies: ", according to Moor, but Lee …" has it
 * before, "but, according to Moor, Lee …" after.
 */
export function accordingTo(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {head, source} = attribution;
    const [only] = source;
    if (head < 1 || !only || source.length > 1 || only.first < head || wordAt(reading, head) !== "according") return attribution;
    if (!isComma(reading, head - 1)) return attribution;
    return withSides(reading, withoutClause(reading, attribution, only));
  });
}

const isAnd = ({tokens, words, quoteState}: Reading, at: number) =>
  quoteState[at] === 0 && ((words.flags[tokens.formOf[at] as number] as number) & flagAnd) !== 0;
const isComma = (reading: Reading, at: number) => signAt(reading, at) === comma;

function sentenceEnd({sentences}: Reading, at: number): number {
  return sentences.firstTokens[(sentences.sentenceOf[at] as number) + 1] as number;
}

/** Cuts the source at its comma where the clause goes on: with a verb, or because it has only begun before, with a conjunction or a verb. */
function withoutClause(reading: Reading, attribution: Attribution, source: TokenRun): Attribution {
  const {tags, quoteState} = reading;
  const before = attribution.head - 2;
  let mark = source.first + 1;
  while (mark < source.last && !isComma(reading, mark)) mark += 1;
  if (mark >= source.last - 1) return attribution;
  let verb = mark + 1;
  while (tags[verb] === tag.RB) verb += 1;
  let end = sentenceEnd(reading, mark);
  while (end > source.last && tags[end - 1] === tag.PUNCT && quoteState[end - 1] === 0) end -= 1;
  const isVerb = isOneOf(finiteVerbs, tags[verb] as number);
  const hasBegun = isAnd(reading, before) || isOneOf(finiteVerbs, tags[before] as number);
  if (!isVerb && (end !== source.last || !hasBegun)) return attribution;
  const rest = {first: mark + 1, last: isVerb ? end : source.last};
  const content = attribution.content.filter(({first, last}) => last <= rest.first || first >= rest.last);
  return {
    ...attribution,
    source: [{first: source.first, last: mark}],
    content: [...content, rest].sort((a, b) => a.first - b.first)
  };
}

/** Keeps the content on the side that a conjunction tells. */
function withSides(reading: Reading, attribution: Attribution): Attribution {
  const {head, source, content} = attribution;
  const left = content.filter(({last}) => last <= head);
  const right = content.filter(({first}) => first >= (source[0] as TokenRun).last);
  if (left.length === 0 || right.length === 0 || left.length + right.length < content.length) return attribution;
  if (isAnd(reading, head - 2)) return {...attribution, content: right};
  const {first} = right[0] as TokenRun;
  return isAnd(reading, first) && !isOneOf(finiteVerbs, reading.tags[first + 1] as number)
    ? {...attribution, content: left}
    : attribution;
}
