import type {WordTable} from "../words/wordTable.js";
import {addFeature, addWideRows, type WideRows} from "../weights/sparseRows.js";
import {asAfterNext, asNext, asPrevious, fillOwnFeatures, noWord, ownFeatures} from "./tagFeatures.js";
import {tagCount} from "./tags.js";
import {mostOf} from "./ranks.js";

/** Sums for all tags have the most of them behind them. */
const block = tagCount + 1;

/** Where a form's sums begin: its own, and those as the word before, after and one further. */
export const asItself = 0;
export const asWordBefore = block;
export const asWordAfter = 2 * block;
export const asWordFurther = 3 * block;
export const sumsOfForm = 4 * block;

/** What each form of a vocabulary adds to the score of every tag, at a token of that form and at its neighbours. */
export class FormSums {
  /** `sumsOfForm` numbers for the sentence's end, then as many for each form of the vocabulary. */
  sums = new Int32Array(512 * sumsOfForm);
  private known = new Uint8Array(512);
  private readonly features = new Int32Array(ownFeatures);
  private readonly weights: WideRows;

  constructor(weights: WideRows) {
    this.weights = weights;
    this.addNeighbour(noWord, 0);
  }

  /** Makes sure that all forms of a text are there. */
  learn(words: WordTable): void {
    const {numbers, vocabulary} = words;
    const size = vocabulary.facts.length + 1;
    if (size > this.known.length) this.grow(size);
    for (let form = 0; form < numbers.length; form++) {
      const place = (numbers[form] as number) + 1;
      if (this.known[place] === 1) continue;
      this.known[place] = 1;
      const to = place * sumsOfForm;
      fillOwnFeatures(words, form, this.features);
      addWideRows(this.weights, this.features, ownFeatures, this.sums, to + asItself);
      this.addNeighbour(words.lowerHash[form] as number, to);
    }
  }

  private addNeighbour(lower: number, to: number): void {
    this.add(asPrevious(lower), to + asWordBefore);
    this.add(asNext(lower), to + asWordAfter);
    this.add(asAfterNext(lower), to + asWordFurther);
  }

  private add(feature: number, to: number): void {
    addFeature(this.weights, feature, this.sums, to);
    this.sums[to + tagCount] = mostOf(this.sums, to);
  }

  private grow(size: number): void {
    const length = Math.max(size, this.known.length * 2);
    const known = new Uint8Array(length);
    known.set(this.known);
    const sums = new Int32Array(length * sumsOfForm);
    sums.set(this.sums);
    this.known = known;
    this.sums = sums;
  }
}
