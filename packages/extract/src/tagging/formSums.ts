import type {WordTable} from "../words/wordTable.js";
import {addFeature, addWideRows, type WideRows} from "../weights/sparseRows.js";
import {asAfterNext, asNext, asPrevious, fillOwnFeatures, noWord, ownFeatures} from "./tagFeatures.js";
import {tagCount} from "./tags.js";
import {mostOf} from "./ranks.js";

/** What a word adds to a neighbour begins with the most of its sums; those for all tags follow. As long as a line of memory, so that most stand in one. */
const block = 32;
export const tagsFrom = 1;

/** Where a form's sums begin as the word before, after and one further. */
export const asWordBefore = 0;
export const asWordAfter = block;
export const asWordFurther = 2 * block;
export const sumsOfForm = 3 * block;

/** What each form of a vocabulary adds to the score of every tag, at a token of that form and at its neighbours. */
export class FormSums {
  /** At its neighbours: `sumsOfForm` numbers for the sentence's end, then as many for each form of the vocabulary. */
  besides = new Int16Array(512 * sumsOfForm);
  /** At a token of the form: a number for each tag, form by form. */
  own = new Int32Array(512 * tagCount);
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
    const size = vocabulary.facts.length;
    if (size >= this.known.length) this.grow(size + 1);
    for (let form = 0; form < numbers.length; form++) {
      const number = numbers[form] as number;
      if (this.known[number] === 1) continue;
      this.known[number] = 1;
      fillOwnFeatures(words, form, this.features);
      addWideRows(this.weights, this.features, ownFeatures, this.own, number * tagCount);
      this.addNeighbour(words.lowerHash[form] as number, (number + 1) * sumsOfForm);
    }
  }

  private addNeighbour(lower: number, to: number): void {
    this.add(asPrevious(lower), to + asWordBefore);
    this.add(asNext(lower), to + asWordAfter);
    this.add(asAfterNext(lower), to + asWordFurther);
  }

  /** One feature's numbers take two bytes each, as in the weights. */
  private add(feature: number, to: number): void {
    const {besides} = this;
    addFeature(this.weights, feature, besides, to + tagsFrom);
    besides[to] = mostOf(besides, to + tagsFrom);
  }

  private grow(size: number): void {
    const length = Math.max(size, this.known.length * 2);
    const known = new Uint8Array(length);
    known.set(this.known);
    const own = new Int32Array(length * tagCount);
    own.set(this.own);
    const besides = new Int16Array(length * sumsOfForm);
    besides.set(this.besides);
    this.known = known;
    this.own = own;
    this.besides = besides;
  }
}
