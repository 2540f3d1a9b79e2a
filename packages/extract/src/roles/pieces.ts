import type {Reading} from "../reading.js";

/** Stretches of a text that have one role where the cue stands elsewhere. */
export interface Pieces {
  /** For each token the end of the quoted region that holds it, or of its sentence's stretch outside marks. */
  readonly regionEnd: Int32Array;
  /** For each token the end of its sentence's stretch in the same region, or outside marks. */
  readonly sentenceEnd: Int32Array;
}

/** Finds where the stretches end; none reaches into another paragraph. */
export function piecesOf({tokens, sentences, regionOf}: Pick<Reading, "tokens" | "sentences" | "regionOf">): Pieces {
  const {count, paragraphOf} = tokens;
  const {sentenceOf} = sentences;
  const regionEnd = new Int32Array(count);
  const sentenceEnd = new Int32Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const next = at + 1;
    const goesOn = next < count && paragraphOf[next] === paragraphOf[at] && regionOf[next] === regionOf[at];
    const sameSentence = goesOn && sentenceOf[next] === sentenceOf[at];
    sentenceEnd[at] = sameSentence ? (sentenceEnd[next] as number) : next;
    regionEnd[at] = goesOn && (sameSentence || (regionOf[at] as number) >= 0) ? (regionEnd[next] as number) : next;
  }
  return {regionEnd, sentenceEnd};
}
