import type {Reading} from "../reading.js";
import {mix} from "../words/hash.js";
import {betweenIn, clausesIn, commasIn, cuesIn, marksIn, thatsIn, verbsIn} from "./counts.js";
import {pairFeatures, pairSteps} from "./featurePlaces.js";
import {pairPrefixCount, stepPrefixCount} from "./pairPrefixes.js";
import type {Surroundings} from "./surroundings.js";
import type {UnitPlace} from "./unitPlace.js";

/** A distance in twelve steps. */
const stepsOf = (distance: number): number =>
  distance < 6 ? distance : distance < 9 ? 6 : distance < 13 ? 7 : distance < 20 ? 8 : distance < 32 ? 9 : distance < 64 ? 10 : 11;

/** Whether the token before, the last one itself and the one after it may be cues of their own. */
function cuesNear(candidates: Uint8Array, at: number, head: number): number {
  return (candidates[at - 1] ?? 0) | ((candidates[head] as number) << 1) | ((candidates[head + 1] ?? 0) << 2);
}

/** Stands for the word of a unit of many. */
const wholeWord = 0x2545f;

/** What the features of a unit beside a cue read of the two; `unit` moves first. */
export class PairPlace {
  private side = 0;
  private whole = false;
  private from = 0;
  private stepSide = 0;
  private stepFrom = 0;
  private distance = 0;
  private coarse = 0;
  private w0 = 0;
  private sentence = 0;
  private counts = 0;
  private place = 0;
  private part = 0;
  private parts = 0;
  private cuesNear = 0;

  private readonly reading: Reading;
  private readonly window: Surroundings;
  private readonly unit: UnitPlace;

  constructor(reading: Reading, window: Surroundings, unit: UnitPlace) {
    this.reading = reading;
    this.window = window;
    this.unit = unit;
  }

  /** Moves to the unit of the tokens from `at` to `end`; `whole` when these are a region or a stretch of a sentence. */
  moveTo(at: number, end: number, whole: boolean): void {
    const {tokens, words, regionOf, sentences} = this.reading;
    const {window} = this;
    const {sentenceOf} = sentences;
    const {cue, first} = window;
    const k = at - first;
    const head = whole ? at : end - 1;
    // The token that is nearest to the cue.
    const near = at < cue ? end - 1 : at;
    this.whole = whole;
    this.side = at < cue ? 0 : at > cue ? 1 : 2;
    this.from = this.side * pairPrefixCount;
    this.stepSide = at < cue ? 0 : at === cue ? 1 : at === cue + 1 ? 2 : 3;
    this.stepFrom = this.stepSide * stepPrefixCount;
    const distance = near < cue ? cue - near : near - cue;
    this.distance = stepsOf(distance);
    this.coarse = distance < 2 ? distance : distance < 5 ? 2 : distance < 10 ? 3 : distance < 25 ? 4 : 5;
    this.w0 = whole ? wholeWord : (words.lowerHash[tokens.formOf[head] as number] as number);
    const offset = (sentenceOf[at] as number) - (sentenceOf[cue] as number);
    this.sentence = (offset < -2 ? -2 : offset > 2 ? 2 : offset) + 2;
    this.counts = window.counts[near - first] as number;
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
    this.part = whole ? 0 : (window.parts[head - first] as number);
    this.cuesNear = whole ? 0 : cuesNear(window.candidates, at, head);
    this.parts = (this.part << 4) | (k > 0 ? (window.parts[k - 1] as number) : 0);
  }

  /** Features of the unit: those that read its tag, its distance and its part in the subject, and at most the cue's tag and voice. */
  fillNearFeatures(into: Int32Array): void {
    const {from, part, place, sentence, distance, coarse} = this;
    const {prefixes} = this.window;
    const {t0, state} = this.unit;
    let to: number = pairFeatures.near.from;
    into[to++] = mix(prefixes[from] as number, distance);
    into[to++] = mix(prefixes[from + 1] as number, distance | (t0 << 4));
    into[to++] = mix(prefixes[from + 2] as number, distance);
    into[to++] = mix(prefixes[from + 20] as number, part | (t0 << 4));
    into[to++] = mix(prefixes[from + 22] as number, part | (distance << 4));
    into[to++] = mix(prefixes[from + 26] as number, t0 | (coarse << 5));
    into[to++] = mix(prefixes[from + 24] as number, part);
    into[to++] = mix(prefixes[from + 27] as number, t0);
    into[to++] = mix(prefixes[from + 46] as number, this.cuesNear | (t0 << 3));
    into[to++] = mix(prefixes[from + 9] as number, sentence | (state << 3) | (t0 << 5));
    into[to++] = mix(prefixes[from + 12] as number, place | (t0 << 3));
    into[to] = mix(prefixes[from + 10] as number, place | (state << 3));
  }

  /** Tells apart what these read, within 30 bits. Only stretches, which have no part, may be anywhere else than the cue is. */
  get nearKey(): number {
    const {whole, window, unit} = this;
    const {passive, relative} = window.subjects;
    return (
      unit.t0 |
      (this.distance << 5) |
      (this.coarse << 9) |
      ((whole ? this.sentence : this.part) << 12) |
      ((whole ? this.place : this.cuesNear) << 16) |
      (unit.state << 19) |
      (window.cueTag << 21) |
      ((passive ? 1 : 0) << 26) |
      ((relative ? 1 : 0) << 27) |
      (this.side << 28)
    );
  }

  /** Those that read its tag and some counts. */
  fillCountFeatures(into: Int32Array): void {
    const {from, counts} = this;
    const {prefixes} = this.window;
    const {t0} = this.unit;
    const commas = commasIn(counts);
    const verbs = verbsIn(counts);
    let to: number = pairFeatures.counts.from;
    into[to++] = mix(prefixes[from + 14] as number, commas | (t0 << 3));
    into[to++] = mix(prefixes[from + 15] as number, verbs | (t0 << 3));
    into[to++] = mix(prefixes[from + 35] as number, cuesIn(counts) | (verbs << 2) | (t0 << 5));
    into[to] = mix(prefixes[from + 36] as number, this.unit.sign | (commas << 5) | (this.sentence << 8));
  }

  /** The same for these, within 23 bits, but for what its step reads. */
  get countKey(): number {
    const {unit, counts} = this;
    return unit.t0 | (unit.sign << 5) | ((counts & 63) << 10) | (cuesIn(counts) << 16) | (this.sentence << 18) | (this.side << 21);
  }

  /** Those that read what lies between it and the cue, and at most the cue's tag. */
  fillBetweenFeatures(into: Int32Array): void {
    const {from, counts, sentence} = this;
    const {prefixes} = this.window;
    const {state} = this.unit;
    const thats = thatsIn(counts);
    const between = betweenIn(counts);
    let to: number = pairFeatures.between.from;
    into[to++] = mix(prefixes[from + 16] as number, cuesIn(counts) | (sentence << 3));
    into[to++] = mix(prefixes[from + 17] as number, marksIn(counts) | (state << 3));
    into[to++] = mix(prefixes[from + 18] as number, thats | (commasIn(counts) << 2));
    into[to++] = mix(prefixes[from + 19] as number, between | (thats << 9) | (sentence << 11));
    into[to++] = mix(prefixes[from + 25] as number, clausesIn(counts) | (verbsIn(counts) << 2) | (state === 0 ? 0 : 1 << 5));
    into[to] = mix(prefixes[from + 40] as number, between | (thats << 9));
  }

  /** The same for these, within 27 bits. */
  get betweenKey(): number {
    return this.cueCountKey | (this.window.cueTag << 22);
  }

  /** Those that read in which sentence and region it is, and more of the cue. */
  fillCueWhereFeatures(into: Int32Array): void {
    const {from, place, sentence} = this;
    const {prefixes} = this.window;
    const inQuote = this.unit.state === 0 ? 0 : 1;
    const where = place | (sentence << 3);
    let to: number = pairFeatures.cueWhere.from;
    into[to++] = mix(prefixes[from + 6] as number, sentence | (inQuote << 3));
    into[to++] = mix(prefixes[from + 11] as number, place);
    into[to++] = mix(prefixes[from + 13] as number, where);
    into[to++] = prefixes[from + 28] as number;
    into[to++] = prefixes[from + 31] as number;
    into[to++] = mix(prefixes[from + 32] as number, where);
    into[to++] = mix(prefixes[from + 37] as number, inQuote);
    into[to++] = mix(prefixes[from + 38] as number, where);
    into[to] = mix(prefixes[from + 44] as number, sentence);
  }

  /** Tells apart what these read of the unit. */
  get cueWhereKey(): number {
    return this.place | (this.sentence << 3) | (this.unit.state << 6) | (this.side << 8);
  }

  /** Those that read what lies between, and more of the cue. */
  fillCueCountFeatures(into: Int32Array): void {
    const {from, counts, sentence} = this;
    const {prefixes} = this.window;
    const inQuote = this.unit.state === 0 ? 0 : 1;
    const commas = commasIn(counts);
    const between = betweenIn(counts);
    let to: number = pairFeatures.cueCounts.from;
    into[to++] = mix(prefixes[from + 8] as number, sentence | (inQuote << 3) | (commas << 4));
    into[to++] = mix(prefixes[from + 29] as number, sentence | (commas << 3));
    into[to++] = mix(prefixes[from + 45] as number, inQuote | (commas << 1));
    into[to++] = mix(prefixes[from + 30] as number, verbsIn(counts) | (commas << 3));
    into[to++] = mix(prefixes[from + 33] as number, between | (sentence << 9));
    into[to] = mix(prefixes[from + 42] as number, clausesIn(counts) | (sentence << 2));
  }

  /** The same for these, within 22 bits. */
  get cueCountKey(): number {
    return this.counts | (this.sentence << 15) | (this.unit.state << 18) | (this.side << 20);
  }

  /** Those that read the rough distance or the part in the subject, and more of the cue. */
  fillCuePartFeatures(into: Int32Array): void {
    const {from, part, coarse} = this;
    const {prefixes} = this.window;
    let to: number = pairFeatures.cuePart.from;
    into[to++] = mix(prefixes[from + 3] as number, coarse);
    into[to++] = mix(prefixes[from + 21] as number, part);
    into[to] = mix(prefixes[from + 23] as number, part);
  }

  /** The same for these. */
  get cuePartKey(): number {
    return this.part | (this.coarse << 4) | (this.side << 7);
  }

  /** Those that read a word, or a tag and more of the cue; elsewhere than in their places where `place` says so. */
  fillOtherFeatures(into: Int32Array, place: number = pairFeatures.others.from): void {
    const {from, w0, part, distance, coarse, sentence} = this;
    const {prefixes} = this.window;
    const {t0, t1} = this.unit;
    let to = place;
    into[to++] = mix(prefixes[from + 5] as number, t0);
    into[to++] = mix(prefixes[from + 7] as number, sentence | (t0 << 3));
    into[to++] = mix(prefixes[from + 41] as number, coarse | (t0 << 3));
    into[to++] = mix(prefixes[from + 4] as number, w0);
    into[to++] = mix(prefixes[from + 34] as number, part | (t1 << 4) | (t0 << 9));
    into[to++] = mix(mix(prefixes[from + 39] as number, part), w0);
    into[to] = mix(mix(prefixes[from + 43] as number, distance), w0);
  }

  /** Features of the step to it: those that read marks and the cue's subject and tag. */
  fillMarkSteps(into: Int32Array): void {
    const {stepFrom, signs} = this;
    const {stepPrefixes} = this.window;
    let to: number = pairSteps.marks.from;
    into[to++] = stepPrefixes[stepFrom] as number;
    into[to++] = mix(stepPrefixes[stepFrom + 1] as number, signs | (commasIn(this.counts) << 10));
    into[to++] = mix(stepPrefixes[stepFrom + 2] as number, this.parts);
    into[to] = mix(stepPrefixes[stepFrom + 7] as number, signs | (this.parts << 10));
  }

  /** Tells apart what these read, within 28 bits. */
  get markKey(): number {
    return this.stepSide | (this.signs << 2) | (commasIn(this.counts) << 12) | (this.parts << 15) | (this.window.cueTag << 23);
  }

  /** Those that read what surrounds the cue. */
  fillContextSteps(into: Int32Array): void {
    const {stepFrom} = this;
    const {stepPrefixes} = this.window;
    const {t0, states, newSentence} = this.unit;
    let to: number = pairSteps.context.from;
    into[to++] = mix(stepPrefixes[stepFrom + 4] as number, this.signs | (newSentence << 10));
    into[to++] = mix(stepPrefixes[stepFrom + 5] as number, states | (newSentence << 4));
    into[to] = mix(stepPrefixes[stepFrom + 8] as number, this.cuesNear | (t0 << 3) | (newSentence << 8));
  }

  /** Tells apart what these read of the unit, within 25 bits. */
  get contextKey(): number {
    const {t0, states, newSentence} = this.unit;
    return this.stepSide | (this.signs << 2) | (states << 12) | (newSentence << 16) | (this.cuesNear << 17) | (t0 << 20);
  }

  /** The one that reads its tag and some counts. */
  fillCountSteps(into: Int32Array): void {
    const {counts} = this;
    into[pairSteps.counts.from] = mix(
      this.window.stepPrefixes[this.stepFrom + 6] as number,
      this.signs | (verbsIn(counts) << 10) | (commasIn(counts) << 13) | (this.unit.t0 << 16)
    );
  }

  /** Tells apart, with `countKey`, what this reads. */
  get countStepKey(): number {
    return this.stepSide | (this.unit.signBefore << 2);
  }

  /** The one that reads marks and the cue's word. */
  fillStemSteps(into: Int32Array): void {
    into[pairSteps.stem.from] = mix(this.window.stepPrefixes[this.stepFrom + 3] as number, this.unit.states);
  }

  /** Tells apart what this reads of the unit. */
  get stemKey(): number {
    return this.stepSide | (this.unit.states << 2);
  }

  /** The marks on both sides of the step to it. */
  private get signs(): number {
    return (this.unit.signBefore << 5) | this.unit.sign;
  }
}
