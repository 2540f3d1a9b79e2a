import type {WordTable} from "../words/wordTable.js";
import type {Vocabulary} from "../words/vocabulary.js";
import {addWideRow, findRows, type WideRows} from "../weights/sparseRows.js";
import {asAfterNext, asNext, asPrevious, fillOwnFeatures, noWord, ownFeatures} from "./tagFeatures.js";
import {tagCount} from "./tags.js";

/** Where a form's sums begin: its own, and those as the word before, after and one further. */
export const asItself = 0;
export const asWordBefore = tagCount;
export const asWordAfter = 2 * tagCount;
export const asWordFurther = 3 * tagCount;
export const sumsOfForm = 4 * tagCount;

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
      this.add(ownFeatures, to + asItself);
      this.addNeighbour(words.lowerHash[form] as number, to);
    }
  }

  private addNeighbour(lower: number, to: number): void {
    const {features} = this;
    features[0] = asPrevious(lower);
    this.add(1, to + asWordBefore);
    features[0] = asNext(lower);
    this.add(1, to + asWordAfter);
    features[0] = asAfterNext(lower);
    this.add(1, to + asWordFurther);
  }

  private add(count: number, to: number): void {
    findRows(this.weights, this.features, count);
    for (let f = 0; f < count; f++) addWideRow(this.weights, this.features[f] as number, this.sums, to);
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

const kept = new WeakMap<WideRows, {readonly vocabulary: Vocabulary; readonly sums: FormSums}>();

/** The sums of a text's forms, and of others that were met before it. */
export function formSums(weights: WideRows, words: WordTable): FormSums {
  let held = kept.get(weights);
  if (held?.vocabulary !== words.vocabulary) {
    held = {vocabulary: words.vocabulary, sums: new FormSums(weights)};
    kept.set(weights, held);
  }
  held.sums.learn(words);
  return held.sums;
}
