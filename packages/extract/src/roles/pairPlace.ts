import type {Reading} from "../reading.js";
import {mix} from "../words/hash.js";
import {clausesIn, commasIn, cuesIn, marksIn, thatsIn, verbsIn} from "./counts.js";
import {pairFeatureCount, pairStepCount} from "./pairPrefixes.js";
import type {Surroundings} from "./surroundings.js";
import type {UnitPlace} from "./unitPlace.js";

/** A distance in twelve steps. */
const stepsOf = (distance: number): number =>
  distance < 6 ? distance : distance < 9 ? 6 : distance < 13 ? 7 : distance < 20 ? 8 : distance < 32 ? 9 : distance < 64 ? 10 : 11;

/** Whether the token before, the token itself and the one after it may be cues of their own. */
function cuesNear(candidates: Uint8Array, at: number): number {
  return (candidates[at - 1] ?? 0) | ((candidates[at] as number) << 1) | ((candidates[at + 1] ?? 0) << 2);
}

/** Stands for the word of a unit of many. */
const wholeWord = 0x2545f;

/** What the features of a unit beside a cue read of the two; `unit` moves first. */
export class PairPlace {
  private from = 0;
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
    // The token that is nearest to the cue.
    const near = at < cue ? end - 1 : at;
    this.from = (at < cue ? 0 : at > cue ? 1 : 2) * pairFeatureCount;
    this.stepFrom = (at < cue ? 0 : at === cue ? 1 : at === cue + 1 ? 2 : 3) * pairStepCount;
    const distance = near < cue ? cue - near : near - cue;
    this.distance = stepsOf(distance);
    this.coarse = distance < 2 ? distance : distance < 5 ? 2 : distance < 10 ? 3 : distance < 25 ? 4 : 5;
    this.w0 = whole ? wholeWord : (words.lowerHash[tokens.formOf[at] as number] as number);
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
    this.part = whole ? 0 : (window.parts[k] as number);
    this.cuesNear = whole ? 0 : cuesNear(window.candidates, at);
    if (k > 0) this.parts = (this.part << 4) | (window.parts[k - 1] as number);
  }

  /** Features of the unit. */
  fillFeatures(into: Int32Array, to: number): void {
    const {from, w0, part, counts, place, sentence, distance, coarse} = this;
    const {prefixes} = this.window;
    const {t0, t1, state, sign} = this.unit;
    const inQuote = state === 0 ? 0 : 1;
    const commas = commasIn(counts);
    const verbs = verbsIn(counts);
    const thats = thatsIn(counts);
    const cues = cuesIn(counts);
    const marks = marksIn(counts);
    const clauses = clausesIn(counts);
    const between = commas | (verbs << 3) | (marks << 6);
    const where = place | (sentence << 3);
    into[to] = mix(prefixes[from] as number, distance);
    into[to + 1] = mix(prefixes[from + 1] as number, distance | (t0 << 4));
    into[to + 2] = mix(prefixes[from + 2] as number, distance);
    into[to + 3] = mix(prefixes[from + 20] as number, part | (t0 << 4));
    into[to + 4] = mix(prefixes[from + 22] as number, part | (distance << 4));
    into[to + 5] = mix(prefixes[from + 26] as number, t0 | (coarse << 5));
    into[to + 6] = mix(prefixes[from + 24] as number, part);
    into[to + 7] = mix(prefixes[from + 27] as number, t0);
    into[to + 8] = mix(prefixes[from + 14] as number, commas | (t0 << 3));
    into[to + 9] = mix(prefixes[from + 15] as number, verbs | (t0 << 3));
    into[to + 10] = mix(prefixes[from + 35] as number, cues | (verbs << 2) | (t0 << 5));
    into[to + 11] = mix(prefixes[from + 46] as number, this.cuesNear | (t0 << 3));
    into[to + 12] = mix(prefixes[from + 9] as number, sentence | (state << 3) | (t0 << 5));
    into[to + 13] = mix(prefixes[from + 12] as number, place | (t0 << 3));
    into[to + 14] = mix(prefixes[from + 36] as number, sign | (commas << 5) | (sentence << 8));
    into[to + 15] = mix(prefixes[from + 10] as number, place | (state << 3));
    into[to + 16] = mix(prefixes[from + 16] as number, cues | (sentence << 3));
    into[to + 17] = mix(prefixes[from + 17] as number, marks | (state << 3));
    into[to + 18] = mix(prefixes[from + 18] as number, thats | (commas << 2));
    into[to + 19] = mix(prefixes[from + 19] as number, between | (thats << 9) | (sentence << 11));
    into[to + 20] = mix(prefixes[from + 25] as number, clauses | (verbs << 2) | (inQuote << 5));
    into[to + 21] = mix(prefixes[from + 6] as number, sentence | (inQuote << 3));
    into[to + 22] = mix(prefixes[from + 8] as number, sentence | (inQuote << 3) | (commas << 4));
    into[to + 23] = mix(prefixes[from + 11] as number, place);
    into[to + 24] = mix(prefixes[from + 13] as number, where);
    into[to + 25] = prefixes[from + 28] as number;
    into[to + 26] = mix(prefixes[from + 29] as number, sentence | (commas << 3));
    into[to + 27] = prefixes[from + 31] as number;
    into[to + 28] = mix(prefixes[from + 32] as number, where);
    into[to + 29] = mix(prefixes[from + 37] as number, inQuote);
    into[to + 30] = mix(prefixes[from + 38] as number, where);
    into[to + 31] = mix(prefixes[from + 44] as number, sentence);
    into[to + 32] = mix(prefixes[from + 45] as number, inQuote | (commas << 1));
    into[to + 33] = mix(prefixes[from + 30] as number, verbs | (commas << 3));
    into[to + 34] = mix(prefixes[from + 33] as number, between | (sentence << 9));
    into[to + 35] = mix(prefixes[from + 40] as number, between | (thats << 9));
    into[to + 36] = mix(prefixes[from + 42] as number, clauses | (sentence << 2));
    into[to + 37] = mix(prefixes[from + 3] as number, coarse);
    into[to + 38] = mix(prefixes[from + 21] as number, part);
    into[to + 39] = mix(prefixes[from + 23] as number, part);
    into[to + 40] = mix(prefixes[from + 5] as number, t0);
    into[to + 41] = mix(prefixes[from + 7] as number, sentence | (t0 << 3));
    into[to + 42] = mix(prefixes[from + 41] as number, coarse | (t0 << 3));
    into[to + 43] = mix(prefixes[from + 4] as number, w0);
    into[to + 44] = mix(prefixes[from + 34] as number, part | (t1 << 4) | (t0 << 9));
    into[to + 45] = mix(mix(prefixes[from + 39] as number, part), w0);
    into[to + 46] = mix(mix(prefixes[from + 43] as number, distance), w0);
  }

  /** Tells apart all that the steps' features of marks read. */
  get markKey(): number {
    const {states, newSentence} = this.unit;
    return (
      (this.stepFrom / pairStepCount) |
      (this.signs << 2) |
      (commasIn(this.counts) << 12) |
      (this.parts << 15) |
      (states << 23) |
      (newSentence << 27)
    );
  }

  /** Features of the step to it that read marks and the cue's subject alone. */
  fillMarkSteps(into: Int32Array, to: number): void {
    const {stepFrom} = this;
    const {stepPrefixes} = this.window;
    into[to] = stepPrefixes[stepFrom] as number;
    into[to + 1] = mix(stepPrefixes[stepFrom + 1] as number, this.signs | (commasIn(this.counts) << 10));
    into[to + 2] = mix(stepPrefixes[stepFrom + 2] as number, this.parts);
  }

  /** Tells apart all that the steps' features of tags read. */
  get tagKey(): number {
    const {unit, window} = this;
    return unit.tagKey | ((this.stepFrom / pairStepCount) << 16) | (unit.states << 18) | (window.cueTag << 22);
  }

  /** Features of the step to it that read tags and the cue's tag. */
  fillTagSteps(into: Int32Array, to: number): void {
    const {stepFrom} = this;
    const {stepPrefixes} = this.window;
    const {t0, t1, u1, states} = this.unit;
    into[to] = mix(stepPrefixes[stepFrom + 3] as number, t0 | (t1 << 5));
    into[to + 1] = mix(stepPrefixes[stepFrom + 4] as number, t0 | (u1 << 5) | (states << 10));
  }

  /** The other features of the step to it. */
  fillOtherSteps(into: Int32Array, to: number): void {
    const {stepFrom, signs, counts} = this;
    const {stepPrefixes} = this.window;
    const {t0, states, newSentence} = this.unit;
    const commas = commasIn(counts);
    into[to] = mix(stepPrefixes[stepFrom + 5] as number, states);
    into[to + 1] = mix(stepPrefixes[stepFrom + 6] as number, signs | (newSentence << 10));
    into[to + 2] = mix(stepPrefixes[stepFrom + 7] as number, states | (newSentence << 4));
    into[to + 3] = mix(stepPrefixes[stepFrom + 8] as number, signs | (verbsIn(counts) << 10) | (commas << 13) | (t0 << 16));
    into[to + 4] = mix(stepPrefixes[stepFrom + 9] as number, signs | (this.parts << 10));
    into[to + 5] = mix(stepPrefixes[stepFrom + 10] as number, this.cuesNear | (t0 << 3) | (newSentence << 8));
  }

  /** The marks on both sides of the step to it. */
  private get signs(): number {
    return (this.unit.signLeft << 5) | this.unit.sign;
  }
}

/** How many features a step has: those of marks, of tags, and others. */
export const pairMarkSteps = 3;
export const pairTagSteps = 2;
export const pairOtherSteps = 6;
