import type {Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {flagAuxiliary, flagNegation} from "../words/wordLists.js";
import type {Attribution} from "./attribution.js";

/** Who does not do these says something: "did not deny that …". */
const contrary = /^(?:den[iy]|disput|doubt|reject|rul)/u;

/** Whether a cue tells that something was not said, "did not say why", and no words in marks tell that something was. */
export function isNegated({tokens, words, tags, quoteState, sentences}: Reading, {head, content}: Attribution): boolean {
  if (head < 0 || !isDenied() || contrary.test(words.lower[tokens.formOf[head] as number] as string)) return false;
  for (const {first, last} of content) for (let at = first; at < last; at++) if (quoteState[at] !== 0) return false;
  return true;

  /** "Not" among the auxiliaries and adverbs right before the cue. */
  function isDenied(): boolean {
    const {sentenceOf} = sentences;
    for (let at = head - 1; at >= 0 && at > head - 4 && sentenceOf[at] === sentenceOf[head]; at--) {
      const flags = words.flags[tokens.formOf[at] as number] as number;
      if ((flags & flagNegation) !== 0) return true;
      if ((flags & flagAuxiliary) === 0 && tags[at] !== tag.RB) return false;
    }
    return false;
  }
}
