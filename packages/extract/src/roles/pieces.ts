import type {Reading} from "../reading.js";
import {isOneOf, nouns, tag} from "../tagging/tags.js";

/** Stretches of a text that have one role. */
export interface Pieces {
  /** For each token the end of the quoted region that holds it, or of its sentence's stretch outside marks: where the cue stands elsewhere. */
  readonly regionEnd: Int32Array;
  /** For each token the end of its sentence's stretch in the same region, or outside marks: the same. */
  readonly sentenceEnd: Int32Array;
  /**
   * For each token the end of the part of a base noun phrase that it stands in, or its own end outside of any; none reaches into or out of
   * marks.
   */
  readonly phraseEnd: Int32Array;
}

/** Finds where the stretches end; none reaches into another paragraph. */
export function piecesOf({
  tokens,
  sentences,
  regionOf,
  tags,
  phrases
}: Pick<Reading, "tokens" | "sentences" | "regionOf" | "tags" | "phrases">): Pieces {
  const {count, paragraphOf} = tokens;
  const {sentenceOf} = sentences;
  const regionEnd = new Int32Array(count);
  const sentenceEnd = new Int32Array(count);
  const phraseEnd = new Int32Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const next = at + 1;
    const goesOn = next < count && paragraphOf[next] === paragraphOf[at] && regionOf[next] === regionOf[at];
    const sameSentence = goesOn && sentenceOf[next] === sentenceOf[at];
    sentenceEnd[at] = sameSentence ? (sentenceEnd[next] as number) : next;
    const samePhrase =
      sameSentence &&
      (phrases.firstOf[at] as number) >= 0 &&
      phrases.firstOf[next] === phrases.firstOf[at] &&
      staysTogether(tags[at] as number, tags[next] as number);
    phraseEnd[at] = samePhrase ? (phraseEnd[next] as number) : next;
    regionEnd[at] = goesOn && (sameSentence || (regionOf[at] as number) >= 0) ? (regionEnd[next] as number) : next;
  }
  return {regionEnd, sentenceEnd, phraseEnd};
}

/**
 * Whether two neighbours in a noun phrase have one role wherever no cue is among them. Possessors stand for themselves. A pronoun, and a
 * name or an adjective after a noun, may begin another phrase that the tags alone do not tell: "told reporters Tuesday".
 */
function staysTogether(first: number, second: number): boolean {
  if (first === tag.POS || first === tag.PRP$ || second === tag.POS || second === tag.PRP) return false;
  if (second === tag.JJ) return !isOneOf(nouns, first);
  return second !== tag.NNP || first === tag.NNP || !isOneOf(nouns, first);
}
