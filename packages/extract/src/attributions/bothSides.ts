import {wordAt, type Reading} from "../reading.js";
import {isOneOf, tag} from "../tagging/tags.js";
import {comma, word} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {hasFiniteVerb} from "./hasFiniteVerb.js";
import {takenBy} from "./takenBy.js";

/**
 * What is said on both sides of a source and a cue between commas: in `In the past five years, he pointed out, the orchestra has given
 * nine premieres` and `His wife, Lee said, had read it` neither side is a sentence by itself, and only one of them was found.
 */
export function bothSides(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const {tokens} = reading;
  let taken: Uint8Array | undefined;
  return attributions.map((attribution) => {
    const other = otherSide(reading, attribution);
    if (!other) return attribution;
    taken ??= takenBy(tokens.count, attributions);
    for (let at = other.first; at < other.last; at++) if (taken[at] !== 0 || reading.quoteState[at] !== 0) return attribution;
    return {...attribution, content: [...attribution.content, other].sort((a, b) => a.first - b.first)};
  });
}

/** Neither side has more tokens. */
const longest = 60;

/** The side without content, where one of both has no finite verb. */
function otherSide(reading: Reading, {head, content, cue, source}: Attribution): TokenRun | undefined {
  const [only] = content;
  if (head < 0 || content.length !== 1 || !only || cue.length !== 1 || source.length !== 1) return undefined;
  const {tokens, words, sentences, quoteState} = reading;
  // What stands before words in marks mostly tells where or when they were said.
  if (quoteState[only.first] !== 0) return undefined;
  const {sentenceOf, firstTokens} = sentences;
  const [ofCue] = cue as [TokenRun];
  const [ofSource] = source as [TokenRun];
  const one = ofCue.first <= ofSource.first ? ofCue : ofSource;
  const two = one === ofCue ? ofSource : ofCue;
  const isComma = (at: number) => words.sign[tokens.formOf[at] as number] === comma;
  if (one.last !== two.first || !isComma(one.first - 1) || !isComma(two.last)) return undefined;
  const sentence = sentenceOf[head] as number;
  const from = firstTokens[sentence] as number;
  const end = firstTokens[sentence + 1] as number;
  if (sentenceOf[one.first - 1] !== sentence || two.last + 1 >= end) return undefined;
  const before = {first: from, last: one.first - 1};
  const after = {first: two.last + 1, last: words.sign[tokens.formOf[end - 1] as number] === word ? end : end - 1};
  if (before.last <= before.first || after.last <= after.first) return undefined;
  if (before.last - before.first > longest || after.last - after.first > longest) return undefined;
  if (only.first > two.last) return isPart(reading, before) ? before : undefined;
  return only.last <= one.first && only.first === from && !hasFiniteVerb(reading, before) ? after : undefined;
}

const linking = (1 << tag.RB) | (1 << tag.CC);
const carriers = new Set(
  "statement interview email letter conference news tweet post speech report remarks message memo".split(" ")
);

/** The beginning of a sentence that goes on after the cue: no word that only links it to the one before, and not where it was said. */
function isPart(reading: Reading, run: TokenRun): boolean {
  const {first, last} = run;
  if (last - first === 1 && isOneOf(linking, reading.tags[first] as number)) return false;
  for (let at = first; at < last; at++) if (carriers.has(wordAt(reading, at))) return false;
  return !hasFiniteVerb(reading, run);
}
