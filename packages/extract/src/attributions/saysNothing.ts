import {wordAt, type Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {flagAuxiliary, flagNegation} from "../words/wordLists.js";
import type {Attribution} from "./attribution.js";
import {holdsQuoted} from "./holdsQuoted.js";

/** Who does not do these says something: "did not deny that …". */
const contrary = /^(?:den[iy]|disput|doubt|reject|rul)/u;

const whenever = new Set(["when", "if", "once"]);
const noSource = new Set(["neither", "nobody", "none"]);

/**
 * Whether a cue tells that its source said nothing: "did not say why", "neither Lee nor Ray said", "If Lee says so, …" without words in
 * marks, and "when asked whether", "Asked whether …, Lee said", where a source answers.
 */
export function saysNothing(reading: Reading, attribution: Attribution): boolean {
  const {head, content, source} = attribution;
  if (head < 0) return false;
  if (wordAt(reading, head) === "asked") {
    if (head > 0 && whenever.has(wordAt(reading, head - 1))) return true;
    if (source.length === 0 && opensSentence(reading, head)) return true;
  }
  if (isRefusal(reading, attribution)) return !content.some((run) => holdsQuoted(reading, run));
  const isContrary = contrary.test(wordAt(reading, head));
  if (!hasNoSource(reading, attribution) && (isContrary || !isDenied(reading, head))) return false;
  return !content.some((run) => holdsQuoted(reading, run));
}

const refusing = new Set(["declined", "declines", "refused", "refuses"]);
const silent = new Set("comment elaborate answer respond discuss say identify name speculate".split(" "));

/** "Declined to comment": nothing is said. */
function isRefusal(reading: Reading, {head, content}: Attribution): boolean {
  const [first] = content;
  if (!first || first.first < head || !refusing.has(wordAt(reading, head))) return false;
  return silent.has(wordAt(reading, wordAt(reading, first.first) === "to" ? first.first + 1 : first.first));
}

const opensSentence = ({sentences}: Reading, at: number) => sentences.firstTokens[sentences.sentenceOf[at] as number] === at;

/** "Neither Lee nor Ray", "nobody", "no one"; "If Lee" at the beginning of a sentence. */
function hasNoSource(reading: Reading, {head, source}: Attribution): boolean {
  const [first] = source;
  if (!first || first.last > head) return false;
  const word = wordAt(reading, first.first);
  if (noSource.has(word) || (word === "no" && wordAt(reading, first.first + 1) === "one")) return true;
  return first.first > 0 && wordAt(reading, first.first - 1) === "if" && opensSentence(reading, first.first - 1);
}

/** "Not" among the auxiliaries and adverbs right before the cue. */
function isDenied({tokens, words, tags, sentences}: Reading, head: number): boolean {
  const {sentenceOf} = sentences;
  for (let at = head - 1; at >= 0 && at > head - 4 && sentenceOf[at] === sentenceOf[head]; at--) {
    const flags = words.flags[tokens.formOf[at] as number] as number;
    if ((flags & flagNegation) !== 0) return true;
    if ((flags & flagAuxiliary) === 0 && tags[at] !== tag.RB) return false;
  }
  return false;
}
