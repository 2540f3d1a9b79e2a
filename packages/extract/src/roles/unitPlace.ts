import type {Reading} from "../reading.js";
import {mix} from "../words/hash.js";

/** No word: the paragraph ends here. */
const none = 0x7fff;
const noTag = 31;
const noSign = 30;

/** A number of tokens in eight steps. */
const lengthStep = (length: number): number =>
  length < 3 ? 0 : length < 5 ? 1 : length < 8 ? 2 : length < 12 ? 3 : length < 18 ? 4 : length < 27 ? 5 : length < 40 ? 6 : 7;

/** Tells the features of each side apart. */
const seedsOfSide = 24;
const seeds = Int32Array.from({length: 3 * seedsOfSide}, (_, f) => mix(200 + f, 1));

/** What the features of a unit read of it and its neighbours, on one side of a cue: 1 left, 2 right. */
export class UnitPlace {
  private from = 0;
  private w0 = 0;
  private w1 = 0;
  private n1 = 0;
  t0 = 0;
  t1 = 0;
  private t2 = 0;
  u1 = 0;
  private u2 = 0;
  state = 0;
  private phrase = 0;
  private shape = 0;
  private begins = 0;
  private signBefore = 0;
  private stem = 0;
  private suffix = 0;
  sign = 0;
  private before = 0;
  private tagLeft = 0;
  private samePhrase = 0;
  signLeft = 0;
  states = 0;
  newSentence = 0;

  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** Moves to the unit of the tokens from `at` to `end`; `whole` when these are a region or a stretch of a sentence. */
  moveTo(at: number, end: number, whole: boolean, side: number): void {
    const {tokens, words, tags, quoteState, sentences, phrases} = this.reading;
    const {formOf, count, paragraphOf} = tokens;
    const {lowerHash, sign} = words;
    const {firstOf, lastOf} = phrases;
    const paragraph = paragraphOf[at];
    const form = formOf[at] as number;
    const left = at > 0 && paragraphOf[at - 1] === paragraph;
    const right = end < count && paragraphOf[end] === paragraph;
    this.from = side * seedsOfSide;
    const state = quoteState[at] as number;
    const first = firstOf[at] as number;
    if (whole) {
      const kind = state === 0 ? 1 : 2;
      const length = lengthStep(end - at);
      this.w0 = mix(0x5bd1 + kind, lowerHash[state === 0 || at + 1 >= end ? form : (formOf[at + 1] as number)] as number);
      this.stem = mix(0x5bd3 + kind, length);
      this.suffix = mix(0x5bd5 + kind, sign[formOf[end - 1] as number] as number);
      this.shape = length;
      this.t0 = 26 + kind;
      this.phrase = 0;
    } else {
      this.w0 = lowerHash[form] as number;
      this.stem = words.stemHash[form] as number;
      this.suffix = words.suffix3[form] as number;
      this.shape = words.shape[form] as number;
      this.t0 = tags[at] as number;
      this.phrase = first < 0 ? 0 : first === at ? 1 : lastOf[at] === at ? 2 : 3;
    }
    this.w1 = left ? (lowerHash[formOf[at - 1] as number] as number) : none;
    this.n1 = right ? (lowerHash[formOf[end] as number] as number) : none;
    this.t1 = left ? (tags[at - 1] as number) : noTag;
    this.u1 = right ? (tags[end] as number) : noTag;
    this.t2 = at > 1 && paragraphOf[at - 2] === paragraph ? (tags[at - 2] as number) : noTag;
    this.u2 = end + 1 < count && paragraphOf[end + 1] === paragraph ? (tags[end + 1] as number) : noTag;
    this.state = state;
    this.sign = sign[form] as number;
    this.signBefore = left ? (sign[formOf[at - 1] as number] as number) : noSign;
    this.begins = sentences.firstTokens[sentences.sentenceOf[at] as number] === at ? 1 : 0;
    if (at === 0) return;
    const formLeft = formOf[at - 1] as number;
    this.before = lowerHash[formLeft] as number;
    this.tagLeft = tags[at - 1] as number;
    this.samePhrase = !whole && first >= 0 && first === firstOf[at - 1] ? 1 : 0;
    this.signLeft = sign[formLeft] as number;
    this.states = (quoteState[at - 1] as number) * 4 + state;
    this.newSentence = sentences.sentenceOf[at] !== sentences.sentenceOf[at - 1] ? 1 : 0;
  }

  /** Features of the unit. */
  fillFeatures(into: Int32Array): void {
    const {from, w0, w1, n1, t0, t1, t2, u1, u2, state, phrase} = this;
    into[0] = mix(seeds[from] as number, w0);
    into[1] = mix(seeds[from + 1] as number, this.stem);
    into[2] = mix(seeds[from + 2] as number, this.suffix);
    into[3] = mix(seeds[from + 3] as number, t0 | (state << 5));
    into[4] = mix(seeds[from + 4] as number, t1 | (t0 << 5));
    into[5] = mix(seeds[from + 5] as number, t0 | (u1 << 5));
    into[6] = mix(seeds[from + 6] as number, t1 | (t0 << 5) | (u1 << 10));
    into[7] = mix(seeds[from + 7] as number, phrase | (t0 << 2) | (u1 << 7));
    into[8] = mix(seeds[from + 8] as number, this.shape | (this.begins << 8));
    into[9] = mix(seeds[from + 9] as number, this.signBefore | (t0 << 5) | (state << 10));
    into[10] = mix(seeds[from + 10] as number, w1);
    into[11] = mix(seeds[from + 11] as number, n1);
    into[12] = mix(mix(seeds[from + 12] as number, w1), w0);
    into[13] = mix(seeds[from + 13] as number, t2 | (t1 << 5) | (t0 << 10));
    into[14] = mix(seeds[from + 14] as number, t0 | (u1 << 5) | (u2 << 10));
    into[15] = mix(mix(seeds[from + 15] as number, w0), n1);
  }

  /** Features of the step to it that read marks alone. */
  fillMarkSteps(into: Int32Array): void {
    const {from, newSentence} = this;
    into[0] = mix(seeds[from + 16] as number, this.states | (newSentence << 4));
    into[1] = mix(seeds[from + 17] as number, this.signLeft | (this.sign << 5) | (newSentence << 10));
  }

  /** Features of the step to it that read tags alone. */
  fillTagSteps(into: Int32Array): void {
    const {from, t0, tagLeft, samePhrase} = this;
    into[0] = mix(seeds[from + 18] as number, tagLeft | (t0 << 5));
    into[1] = mix(seeds[from + 19] as number, samePhrase | (t0 << 1));
    into[2] = mix(seeds[from + 20] as number, tagLeft | (t0 << 5) | (this.u1 << 10));
  }

  /** The other features of the step to it. */
  fillOtherSteps(into: Int32Array): void {
    const {from} = this;
    into[0] = mix(seeds[from + 21] as number, this.states | (this.t0 << 4) | (this.signLeft << 9));
    into[1] = mix(seeds[from + 22] as number, this.w0);
    into[2] = mix(seeds[from + 23] as number, this.before);
  }

  /** Tells apart all that the features of tags read, within 20 bits. */
  get tagKey(): number {
    return this.t0 | (this.tagLeft << 5) | (this.u1 << 10) | (this.samePhrase << 15);
  }
}

/** How many features a unit has, and the step to it: those of marks, of tags, and others. */
export const unitFeatureCount = 16;
export const unitMarkSteps = 2;
export const unitTagSteps = 3;
export const unitOtherSteps = 3;
