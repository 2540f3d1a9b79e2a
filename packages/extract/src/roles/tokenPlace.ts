import type {Reading} from "../reading.js";
import {mix} from "../words/hash.js";

/** No word: the paragraph ends here. */
const none = 0x7fff;
const noTag = 31;
const noSign = 30;

/**
 * What the features of a token read of it and its neighbours, on one side of a cue: 1 left, 2 right. Features that depend on the same few
 * things form a group, and a group has a key that tells those things apart.
 */
export class TokenPlace {
  form = 0;
  side = 0;
  private w0 = 0;
  private w1 = 0;
  private n1 = 0;
  private t0 = 0;
  private t1 = 0;
  private t2 = 0;
  private u1 = 0;
  private u2 = 0;
  private state = 0;
  private phrase = 0;
  private shape = 0;
  private begins = 0;
  private signBefore = 0;
  private stem = 0;
  private suffix = 0;
  /** For the step to the token; the token before may lie in another paragraph. */
  private before = 0;
  private sign = 0;
  private signLeft = 0;
  private tagLeft = 0;
  private tagRight = 0;
  private states = 0;
  private newSentence = 0;
  private samePhrase = 0;

  moveTo({tokens, words, tags, quoteState, sentences, phrases}: Reading, at: number, side: number): void {
    const {formOf, count, paragraphOf} = tokens;
    const {lowerHash, sign} = words;
    const {firstOf, lastOf} = phrases;
    const paragraph = paragraphOf[at];
    const form = formOf[at] as number;
    const left = at > 0 && paragraphOf[at - 1] === paragraph;
    const right = at + 1 < count && paragraphOf[at + 1] === paragraph;
    this.form = form;
    this.side = side;
    this.w0 = lowerHash[form] as number;
    this.stem = words.stemHash[form] as number;
    this.suffix = words.suffix3[form] as number;
    this.shape = words.shape[form] as number;
    this.w1 = left ? (lowerHash[formOf[at - 1] as number] as number) : none;
    this.n1 = right ? (lowerHash[formOf[at + 1] as number] as number) : none;
    this.t0 = tags[at] as number;
    this.t1 = left ? (tags[at - 1] as number) : noTag;
    this.t2 = at > 1 && paragraphOf[at - 2] === paragraph ? (tags[at - 2] as number) : noTag;
    this.u1 = right ? (tags[at + 1] as number) : noTag;
    this.u2 = at + 2 < count && paragraphOf[at + 2] === paragraph ? (tags[at + 2] as number) : noTag;
    this.state = quoteState[at] as number;
    this.signBefore = left ? (sign[formOf[at - 1] as number] as number) : noSign;
    this.begins = sentences.firstTokens[sentences.sentenceOf[at] as number] === at ? 1 : 0;
    const first = firstOf[at] as number;
    this.phrase = first < 0 ? 0 : first === at ? 1 : lastOf[at] === at ? 2 : 3;
    if (at === 0) return;
    const formLeft = formOf[at - 1] as number;
    this.before = lowerHash[formLeft] as number;
    this.sign = sign[form] as number;
    this.signLeft = sign[formLeft] as number;
    this.tagLeft = tags[at - 1] as number;
    this.tagRight = at + 1 < count ? (tags[at + 1] as number) : noTag;
    this.states = (quoteState[at - 1] as number) * 4 + (quoteState[at] as number);
    this.newSentence = sentences.sentenceOf[at] !== sentences.sentenceOf[at - 1] ? 1 : 0;
    this.samePhrase = first >= 0 && first === firstOf[at - 1] ? 1 : 0;
  }

  /** The form itself. */
  fillForm(into: Int32Array, from: number): void {
    const base = 200 + this.side;
    into[from] = mix(mix(1, base), this.w0);
    into[from + 1] = mix(mix(2, base), this.stem);
    into[from + 2] = mix(mix(16, base), this.suffix);
  }

  /** The tags around it. */
  get tagsKey(): number {
    return this.side | (this.t0 << 2) | (this.t1 << 7) | (this.u1 << 12) | (this.phrase << 17) | (this.state << 19);
  }

  fillTags(into: Int32Array, from: number): void {
    const {t0, t1, u1, state, phrase} = this;
    const base = 200 + this.side;
    into[from] = mix(mix(3, base), mix(t0, state));
    into[from + 1] = mix(mix(4, base), mix(t1, t0));
    into[from + 2] = mix(mix(5, base), mix(t0, u1));
    into[from + 3] = mix(mix(6, base), mix(t1, mix(t0, u1)));
    into[from + 4] = mix(mix(15, base), mix(phrase, mix(t0, u1)));
  }

  /** Its letters and the mark before it. */
  get shapeKey(): number {
    return this.side | (this.t0 << 2) | (this.state << 7) | (this.signBefore << 9) | (this.begins << 14) | (this.shape << 15);
  }

  fillShape(into: Int32Array, from: number): void {
    const base = 200 + this.side;
    into[from] = mix(mix(10, base), mix(this.shape, this.begins));
    into[from + 1] = mix(mix(11, base), mix(this.signBefore, mix(this.t0, this.state)));
  }

  /** The words beside it and the tags further off: too many to be met again. */
  fillNeighbours(into: Int32Array, from: number): void {
    const {w0, w1, n1, t0, t1, t2, u1, u2} = this;
    const base = 200 + this.side;
    into[from] = mix(mix(7, base), w1);
    into[from + 1] = mix(mix(8, base), n1);
    into[from + 2] = mix(mix(9, base), mix(w1, w0));
    into[from + 3] = mix(mix(12, base), mix(t2, mix(t1, t0)));
    into[from + 4] = mix(mix(13, base), mix(t0, mix(u1, u2)));
    into[from + 5] = mix(mix(14, base), mix(w0, n1));
  }

  /** The tags on both sides of the step to it. */
  get tagStepKey(): number {
    return this.side | (this.t0 << 2) | (this.tagLeft << 7) | (this.tagRight << 12) | (this.samePhrase << 17);
  }

  fillTagStep(into: Int32Array, from: number): void {
    const {t0, tagLeft, tagRight, samePhrase} = this;
    const base = 400 + this.side;
    into[from] = mix(mix(1, base), mix(tagLeft, t0));
    into[from + 1] = mix(mix(6, base), mix(samePhrase, t0));
    into[from + 2] = mix(mix(8, base), mix(tagLeft, mix(t0, tagRight)));
  }

  /** The marks on both sides of the step to it. */
  get markStepKey(): number {
    return this.side | (this.t0 << 2) | (this.states << 7) | (this.newSentence << 11) | (this.signLeft << 12) | (this.sign << 17);
  }

  fillMarkStep(into: Int32Array, from: number): void {
    const {states, newSentence, signLeft} = this;
    const base = 400 + this.side;
    into[from] = mix(mix(4, base), mix(states, newSentence));
    into[from + 1] = mix(mix(5, base), mix(mix(signLeft, this.sign), newSentence));
    into[from + 2] = mix(mix(7, base), mix(states, mix(this.t0, signLeft)));
  }

  /** The words on both sides of the step to it. */
  fillWordStep(into: Int32Array, from: number): void {
    const base = 400 + this.side;
    into[from] = mix(mix(2, base), this.w0);
    into[from + 1] = mix(mix(3, base), this.before);
  }
}

/** How many features each group has. */
export const formFeatures = 3;
export const tagsFeatures = 5;
export const shapeFeatures = 2;
export const neighbourFeatures = 6;
export const tagStepFeatures = 3;
export const markStepFeatures = 3;
export const wordStepFeatures = 2;
