import type {Reading} from "../reading.js";
import {mix} from "../words/hash.js";
import {clausesIn, commasIn, cuesIn, marksIn, oneCue, thatsIn, verbsIn} from "./counts.js";
import {pairEdgeCount, pairFeatureCount} from "./pairPrefixes.js";
import type {Surroundings} from "./surroundings.js";

/** A distance in twelve steps. */
const stepsOf = (distance: number): number =>
  distance < 6 ? distance : distance < 9 ? 6 : distance < 13 ? 7 : distance < 20 ? 8 : distance < 32 ? 9 : distance < 64 ? 10 : 11;

/** Whether the token before, the token itself and the one after it may be cues of their own. */
function cuesNear(candidates: Uint8Array, at: number): number {
  return (candidates[at - 1] ?? 0) | ((candidates[at] as number) << 1) | ((candidates[at + 1] ?? 0) << 2);
}

/** Until the first token. */
const nothing = new Int32Array(0);

/**
 * What the features of a token beside a cue read of the two. As with `TokenPlace`, features that depend on the same few things form a
 * group with a key. Keys of groups that read what is particular to the cue tell places apart beside one cue only.
 */
export class PairPlace {
  private prefixes: Int32Array = nothing;
  private edgePrefixes: Int32Array = nothing;
  private from = 0;
  private edgeFrom = 0;
  private side = 0;
  private edgeSide = 0;
  private cueTag = 0;
  /** The cue's tag, and whether it is passive or follows a relative word. */
  private cueForm = 0;
  private contextKey = 0;
  private distance = 0;
  private coarse = 0;
  private w0 = 0;
  private t0 = 0;
  private t1 = 0;
  private next = 0;
  private sign = 0;
  private signs = 0;
  private state = 0;
  private states = 0;
  private inQuote = 0;
  private sentence = 0;
  private newSentence = 0;
  private counts = 0;
  private place = 0;
  private part = 0;
  private parts = 0;
  private cuesNear = 0;

  moveTo({tokens, words, tags, quoteState, regionOf, sentences}: Reading, window: Surroundings, at: number): void {
    const {formOf} = tokens;
    const {sentenceOf} = sentences;
    const {cue, first} = window;
    const form = formOf[at] as number;
    const k = at - first;
    this.prefixes = window.prefixes;
    this.edgePrefixes = window.edgePrefixes;
    this.side = at < cue ? 0 : at > cue ? 1 : 2;
    this.from = this.side * pairFeatureCount;
    this.edgeSide = at < cue ? 0 : at === cue ? 1 : at === cue + 1 ? 2 : 3;
    this.edgeFrom = this.edgeSide * pairEdgeCount;
    this.cueTag = window.cueTag;
    this.contextKey = window.contextKey;
    const {passive, relative} = window.subjects;
    this.cueForm = window.cueTag * 4 + (passive ? 1 : 0) + (relative ? 2 : 0);
    const distance = at < cue ? cue - at : at - cue;
    this.distance = stepsOf(distance);
    this.coarse = distance < 2 ? distance : distance < 5 ? 2 : distance < 10 ? 3 : distance < 25 ? 4 : 5;
    this.w0 = words.lowerHash[form] as number;
    this.t0 = tags[at] as number;
    this.sign = words.sign[form] as number;
    this.state = quoteState[at] as number;
    this.inQuote = this.state === 0 ? 0 : 1;
    const offset = (sentenceOf[at] as number) - (sentenceOf[cue] as number);
    this.sentence = (offset < -2 ? -2 : offset > 2 ? 2 : offset) + 2;
    this.counts = window.counts[k] as number;
    const region = regionOf[at] as number;
    this.place =
      region < 0
        ? 0
        : region === window.regionBefore
          ? region === window.regionAfter
            ? 5
            : 1
          : region === window.regionAfter
            ? 2
            : region === regionOf[cue]
              ? 3
              : 4;
    this.part = window.parts[k] as number;
    this.t1 = at > 0 ? (tags[at - 1] as number) : 31;
    this.cuesNear = cuesNear(window.candidates, at);
    if (k === 0) return;
    this.parts = (this.part << 4) | (window.parts[k - 1] as number);
    this.next = at + 1 < tokens.count ? (tags[at + 1] as number) : 31;
    this.states = ((quoteState[at - 1] as number) << 2) | this.state;
    this.newSentence = sentenceOf[at] !== sentenceOf[at - 1] ? 1 : 0;
    this.signs = ((words.sign[formOf[at - 1] as number] as number) << 5) | this.sign;
  }

  /** How near the cue is, and whether the token belongs to its subject; the same for all cues of one form. */
  get nearnessKey(): number {
    return this.side | (this.cueForm << 2) | (this.distance << 9) | (this.coarse << 13) | (this.t0 << 16) | (this.part << 21);
  }

  fillNearness(into: Int32Array, to: number): void {
    const {prefixes, from, distance, t0, part} = this;
    into[to] = mix(prefixes[from] as number, distance);
    into[to + 1] = mix(prefixes[from + 1] as number, distance | (t0 << 4));
    into[to + 2] = mix(prefixes[from + 2] as number, distance);
    into[to + 3] = mix(prefixes[from + 20] as number, part | (t0 << 4));
    into[to + 4] = mix(prefixes[from + 22] as number, part | (distance << 4));
    into[to + 5] = mix(prefixes[from + 26] as number, t0 | (this.coarse << 5));
    into[to + 6] = mix(prefixes[from + 24] as number, part);
    into[to + 7] = mix(prefixes[from + 27] as number, t0);
  }

  /** The tag with what lies between, for all cues. */
  get countsKey(): number {
    return this.side | ((this.counts & (oneCue * 4 - 1)) << 2) | (this.cuesNear << 10) | (this.t0 << 13);
  }

  fillCounts(into: Int32Array, to: number): void {
    const {prefixes, from, counts, t0} = this;
    into[to] = mix(prefixes[from + 14] as number, commasIn(counts) | (t0 << 3));
    into[to + 1] = mix(prefixes[from + 15] as number, verbsIn(counts) | (t0 << 3));
    into[to + 2] = mix(prefixes[from + 35] as number, cuesIn(counts) | (verbsIn(counts) << 2) | (t0 << 5));
    into[to + 3] = mix(prefixes[from + 46] as number, this.cuesNear | (t0 << 3));
  }

  /** The tag with the sentence and the quoted region, for all cues. */
  get regionKey(): number {
    return (
      this.side |
      (this.sentence << 2) |
      (this.state << 5) |
      (this.place << 7) |
      (this.t0 << 10) |
      (this.sign << 15) |
      (commasIn(this.counts) << 20)
    );
  }

  fillRegion(into: Int32Array, to: number): void {
    const {prefixes, from, sentence, t0} = this;
    into[to] = mix(prefixes[from + 9] as number, sentence | (this.state << 3) | (t0 << 5));
    into[to + 1] = mix(prefixes[from + 12] as number, this.place | (t0 << 3));
    into[to + 2] = mix(prefixes[from + 36] as number, this.sign | (commasIn(this.counts) << 5) | (sentence << 8));
  }

  /** What lies between, for all cues. */
  get betweenKey(): number {
    return this.side | (this.sentence << 2) | (this.state << 5) | (this.place << 7) | (this.counts << 10);
  }

  fillBetween(into: Int32Array, to: number): void {
    const {prefixes, from, sentence, state, counts} = this;
    const commas = commasIn(counts);
    const thats = thatsIn(counts);
    into[to] = mix(prefixes[from + 10] as number, this.place | (state << 3));
    into[to + 1] = mix(prefixes[from + 16] as number, cuesIn(counts) | (sentence << 3));
    into[to + 2] = mix(prefixes[from + 17] as number, marksIn(counts) | (state << 3));
    into[to + 3] = mix(prefixes[from + 18] as number, thats | (commas << 2));
    into[to + 4] = mix(prefixes[from + 19] as number, this.between | (thats << 9) | (sentence << 11));
    into[to + 5] = mix(prefixes[from + 25] as number, clausesIn(counts) | (verbsIn(counts) << 2) | (this.inQuote << 5));
  }

  /** Commas, verbs and marks between. */
  private get between(): number {
    const {counts} = this;
    return commasIn(counts) | (verbsIn(counts) << 3) | (marksIn(counts) << 6);
  }

  /** The cue with the sentence and the quoted region. */
  get cueRegionKey(): number {
    return this.side | (this.sentence << 2) | (this.inQuote << 5) | (this.place << 6) | (commasIn(this.counts) << 9);
  }

  fillCueRegion(into: Int32Array, to: number): void {
    const {prefixes, from, sentence, inQuote, place, counts} = this;
    const commas = commasIn(counts);
    into[to] = mix(prefixes[from + 6] as number, sentence | (inQuote << 3));
    into[to + 1] = mix(prefixes[from + 8] as number, sentence | (inQuote << 3) | (commas << 4));
    into[to + 2] = mix(prefixes[from + 11] as number, place);
    into[to + 3] = mix(prefixes[from + 13] as number, place | (sentence << 3));
    into[to + 4] = prefixes[from + 28] as number;
    into[to + 5] = mix(prefixes[from + 29] as number, sentence | (commas << 3));
    into[to + 6] = prefixes[from + 31] as number;
    into[to + 7] = mix(prefixes[from + 32] as number, place | (sentence << 3));
    into[to + 8] = mix(prefixes[from + 37] as number, inQuote);
    into[to + 9] = mix(prefixes[from + 38] as number, place | (sentence << 3));
    into[to + 10] = mix(prefixes[from + 44] as number, sentence);
    into[to + 11] = mix(prefixes[from + 45] as number, inQuote | (commas << 1));
  }

  /** The cue with what lies between. */
  get cueBetweenKey(): number {
    const {counts} = this;
    return this.side | (this.sentence << 2) | ((counts - cuesIn(counts) * oneCue) << 5);
  }

  fillCueBetween(into: Int32Array, to: number): void {
    const {prefixes, from, sentence, between, counts} = this;
    into[to] = mix(prefixes[from + 30] as number, verbsIn(counts) | (commasIn(counts) << 3));
    into[to + 1] = mix(prefixes[from + 33] as number, between | (sentence << 9));
    into[to + 2] = mix(prefixes[from + 40] as number, between | (thatsIn(counts) << 9));
    into[to + 3] = mix(prefixes[from + 42] as number, clausesIn(counts) | (sentence << 2));
  }

  /** The cue with its subject. */
  get cueSubjectKey(): number {
    return this.side | (this.coarse << 2) | (this.part << 5);
  }

  fillCueSubject(into: Int32Array, to: number): void {
    const {prefixes, from, part} = this;
    into[to] = mix(prefixes[from + 3] as number, this.coarse);
    into[to + 1] = mix(prefixes[from + 21] as number, part);
    into[to + 2] = mix(prefixes[from + 23] as number, part);
  }

  /** The cue with the tag. */
  get cueTagKey(): number {
    return this.side | (this.t0 << 2);
  }

  fillCueTag(into: Int32Array, to: number): void {
    into[to] = mix(this.prefixes[this.from + 5] as number, this.t0);
  }

  /** What stands around the cue, with the tag; the same for all cues in such a context. */
  get contextTagKey(): number {
    return this.side | (this.sentence << 2) | (this.coarse << 5) | (this.t0 << 8) | (this.contextKey << 13);
  }

  fillContextTag(into: Int32Array, to: number): void {
    const {prefixes, from, t0} = this;
    into[to] = mix(prefixes[from + 7] as number, this.sentence | (t0 << 3));
    into[to + 1] = mix(prefixes[from + 41] as number, this.coarse | (t0 << 3));
  }

  /** The word, and the tag before it: too many to be met again. */
  fillWord(into: Int32Array, to: number): void {
    const {prefixes, from, w0, part} = this;
    into[to] = mix(prefixes[from + 4] as number, w0);
    into[to + 1] = mix(prefixes[from + 34] as number, part | (this.t1 << 4) | (this.t0 << 9));
    into[to + 2] = mix(prefixes[from + 39] as number, w0 ^ Math.imul(part + 1, 0x01000193));
    into[to + 3] = mix(prefixes[from + 43] as number, w0 ^ Math.imul(this.distance + 1, 0x01000193));
  }

  /** The marks at the step to the token, beside this cue. */
  get cueStepKey(): number {
    return this.edgeSide | (this.states << 2) | (this.newSentence << 6) | (this.signs << 7);
  }

  fillCueStep(into: Int32Array, to: number): void {
    const {edgePrefixes, edgeFrom, states, newSentence} = this;
    into[to] = edgePrefixes[edgeFrom] as number;
    into[to + 1] = mix(edgePrefixes[edgeFrom + 1] as number, states);
    into[to + 2] = mix(edgePrefixes[edgeFrom + 4] as number, this.signs | (newSentence << 10));
    into[to + 3] = mix(edgePrefixes[edgeFrom + 6] as number, states | (newSentence << 4));
  }

  /** The marks at the step and what lies between, for all cues. */
  get markStepKey(): number {
    return this.edgeSide | (this.signs << 2) | ((this.counts & (oneCue - 1)) << 12) | (this.t0 << 18);
  }

  fillMarkStep(into: Int32Array, to: number): void {
    const {edgePrefixes, edgeFrom, signs, counts, t0} = this;
    const commas = commasIn(counts);
    into[to] = mix(edgePrefixes[edgeFrom + 3] as number, signs | (commas << 10));
    into[to + 1] = mix(edgePrefixes[edgeFrom + 7] as number, signs | (verbsIn(counts) << 10) | (commas << 13) | (t0 << 16));
  }

  /** The tags at the step and the cue's subject, for all cues with one tag. */
  get tagStepKey(): number {
    return this.edgeSide | (this.cueTag << 2) | (this.t0 << 7) | (this.t1 << 12) | (this.parts << 17);
  }

  fillTagStep(into: Int32Array, to: number): void {
    const {edgePrefixes, edgeFrom} = this;
    into[to] = mix(edgePrefixes[edgeFrom + 2] as number, this.parts);
    into[to + 1] = mix(edgePrefixes[edgeFrom + 5] as number, this.t0 | (this.t1 << 5));
  }

  /** What is left of the step. */
  fillStep(into: Int32Array, to: number): void {
    const {edgePrefixes, edgeFrom, t0} = this;
    into[to] = mix(edgePrefixes[edgeFrom + 8] as number, this.signs | (this.parts << 10));
    into[to + 1] = mix(edgePrefixes[edgeFrom + 9] as number, t0 | (this.next << 5) | (this.states << 10));
    into[to + 2] = mix(edgePrefixes[edgeFrom + 10] as number, this.cuesNear | (t0 << 3) | (this.newSentence << 8));
  }
}

/** How many features each group has. */
export const nearnessFeatures = 8;
export const countsFeatures = 4;
export const regionFeatures = 3;
export const betweenFeatures = 6;
export const cueRegionFeatures = 12;
export const cueBetweenFeatures = 4;
export const cueSubjectFeatures = 3;
export const cueTagFeatures = 1;
export const contextTagFeatures = 2;
export const wordFeatures = 4;
export const cueStepFeatures = 4;
export const markStepFeatures = 2;
export const tagStepFeatures = 2;
export const stepFeatures = 3;
