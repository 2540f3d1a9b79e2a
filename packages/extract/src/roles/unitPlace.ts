import type {Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {unitFeatures, unitSteps} from "./featurePlaces.js";

/** No word: the paragraph ends here. */
const none = 0x7fff;
const noTag = 31;
const noSign = 30;

/** A number of tokens in eight steps. */
const lengthStep = (length: number): number =>
  length < 3 ? 0 : length < 5 ? 1 : length < 8 ? 2 : length < 12 ? 3 : length < 18 ? 4 : length < 27 ? 5 : length < 40 ? 6 : 7;

/** Tells the features of each side apart. */
const seedsOfSide = 23;
const seeds = Int32Array.from({length: 3 * seedsOfSide}, (_, f) => mix(200 + f, 1));

/** What the features of a unit read of it and its neighbours, on one side of a cue: 1 left, 2 right. */
export class UnitPlace {
  side = 1;
  private from = 0;
  private w0 = 0;
  private w1 = 0;
  private n1 = 0;
  /** The number of its last word, counted from 1; 0 for a stretch. */
  word = 0;
  t0 = 0;
  t1 = 0;
  private t2 = 0;
  u1 = 0;
  private u2 = 0;
  state = 0;
  private phrase = 0;
  private shape = 0;
  begins = 0;
  /** Whether it is a noun phrase of several words with a determiner. */
  determined = 0;
  signBefore = 0;
  private stem = 0;
  private suffix = 0;
  sign = 0;
  private samePhrase = 0;
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
    const {lowerHash, numbers, sign} = words;
    const {firstOf} = phrases;
    const paragraph = paragraphOf[at];
    // A noun phrase is known by its last word.
    const head = whole ? at : end - 1;
    const form = formOf[head] as number;
    const left = at > 0 && paragraphOf[at - 1] === paragraph;
    const right = end < count && paragraphOf[end] === paragraph;
    this.side = side;
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
      this.t0 = tags[head] as number;
      this.phrase = first < 0 ? 0 : first !== at ? 2 : head === at ? 1 : 3;
    }
    const formBefore = left ? (formOf[at - 1] as number) : -1;
    const formAfter = right ? (formOf[end] as number) : -1;
    this.word = whole ? 0 : (numbers[form] as number) + 1;
    this.w1 = left ? (lowerHash[formBefore] as number) : none;
    this.n1 = right ? (lowerHash[formAfter] as number) : none;
    this.t1 = left ? (tags[at - 1] as number) : noTag;
    this.u1 = right ? (tags[end] as number) : noTag;
    this.t2 = at > 1 && paragraphOf[at - 2] === paragraph ? (tags[at - 2] as number) : noTag;
    this.u2 = end + 1 < count && paragraphOf[end + 1] === paragraph ? (tags[end + 1] as number) : noTag;
    this.state = state;
    this.sign = sign[form] as number;
    this.signBefore = left ? (sign[formBefore] as number) : noSign;
    this.begins = sentences.firstTokens[sentences.sentenceOf[at] as number] === at ? 1 : 0;
    this.samePhrase = this.phrase === 2 ? 1 : 0;
    this.determined = this.phrase === 3 && tags[at] === tag.DT ? 1 : 0;
    this.states = (left ? (quoteState[at - 1] as number) * 4 : 0) + state;
    this.newSentence = left && sentences.sentenceOf[at] === sentences.sentenceOf[at - 1] ? 0 : 1;
  }

  /** Features of the unit: those that read the tags of three tokens, the phrase and the marks. */
  fillTagFeatures(into: Int32Array): void {
    const {from, t0, t1, u1, state} = this;
    let to: number = unitFeatures.tags.from;
    into[to++] = mix(seeds[from] as number, t0 | (state << 5));
    into[to++] = mix(seeds[from + 1] as number, t1 | (t0 << 5));
    into[to++] = mix(seeds[from + 2] as number, t0 | (u1 << 5));
    into[to++] = mix(seeds[from + 3] as number, t1 | (t0 << 5) | (u1 << 10));
    into[to++] = mix(seeds[from + 4] as number, this.phrase | (t0 << 2) | (u1 << 7));
    into[to] = mix(seeds[from + 5] as number, this.signBefore | (t0 << 5) | (state << 10));
  }

  /** Those that read its last word alone, whether it begins a sentence, and whether it has a determiner. */
  fillWordFeatures(into: Int32Array): void {
    const {from} = this;
    let to: number = unitFeatures.word.from;
    into[to++] = mix(seeds[from + 6] as number, this.w0);
    into[to++] = mix(seeds[from + 7] as number, this.stem);
    into[to++] = mix(seeds[from + 8] as number, this.suffix);
    into[to] = mix(seeds[from + 9] as number, this.shape | (this.begins << 8) | (this.determined << 9));
  }

  /** Those that read the words beside it, or four tags; elsewhere than in their places where `place` says so. */
  fillOtherFeatures(into: Int32Array, place: number = unitFeatures.others.from): void {
    const {from, w0, w1, n1, t0} = this;
    let to = place;
    into[to++] = mix(seeds[from + 10] as number, w1);
    into[to++] = mix(seeds[from + 11] as number, n1);
    into[to++] = mix(mix(seeds[from + 12] as number, w1), w0);
    into[to++] = mix(mix(seeds[from + 13] as number, w0), n1);
    into[to++] = mix(seeds[from + 14] as number, this.t2 | (this.t1 << 5) | (t0 << 10));
    into[to] = mix(seeds[from + 15] as number, t0 | (this.u1 << 5) | (this.u2 << 10));
  }

  /** Tells apart, with `marksKey`, what the features of tags and marks read. */
  get tagsKey(): number {
    return this.t1 | (this.t0 << 5) | (this.u1 << 10) | (this.phrase << 15) | (this.signBefore << 17) | (this.side << 22);
  }

  get marksKey(): number {
    return this.states | (this.newSentence << 4) | (this.sign << 5);
  }

  /** Tells apart what the features of its word read; 0 for a stretch. */
  get wordKey(): number {
    return this.word === 0 ? 0 : (this.word << 4) | (this.determined << 3) | (this.side << 1) | this.begins;
  }

  /** Features of the step to it: those that read tags and marks. */
  fillTagSteps(into: Int32Array): void {
    const {from, t0, t1, states, newSentence, signBefore} = this;
    let to: number = unitSteps.tags.from;
    into[to++] = mix(seeds[from + 16] as number, states | (newSentence << 4));
    into[to++] = mix(seeds[from + 17] as number, signBefore | (this.sign << 5) | (newSentence << 10));
    into[to++] = mix(seeds[from + 18] as number, t1 | (t0 << 5));
    into[to++] = mix(seeds[from + 19] as number, this.samePhrase | (t0 << 1));
    into[to++] = mix(seeds[from + 20] as number, t1 | (t0 << 5) | (this.u1 << 10));
    into[to] = mix(seeds[from + 21] as number, states | (t0 << 4) | (signBefore << 9));
  }

  /** The one that reads its word. */
  fillWordSteps(into: Int32Array): void {
    into[unitSteps.word.from] = mix(seeds[this.from + 22] as number, this.w0);
  }
}
