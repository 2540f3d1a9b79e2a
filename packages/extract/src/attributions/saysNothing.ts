import {wordAt, type Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {flagAuxiliary, flagNegation} from "../words/wordLists.js";
import type {Attribution} from "./attribution.js";
import {holdsQuoted} from "./holdsQuoted.js";

/** Who does not do these says something: "did not deny that …". */
const contrary = /^(?:den[iy]|disput|doubt|reject|rul)/u;

const whenever = new Set(["when", "if", "once"]);

/**
 * Whether a cue tells that its source said nothing: "did not say why" without words in marks, and "when asked whether", where a source
 * answers.
 */
export function saysNothing(reading: Reading, {head, content}: Attribution): boolean {
  if (head < 0) return false;
  if (head > 0 && wordAt(reading, head) === "asked" && whenever.has(wordAt(reading, head - 1))) return true;
  if (!isDenied(reading, head) || contrary.test(wordAt(reading, head))) return false;
  return !content.some((run) => holdsQuoted(reading, run));
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
