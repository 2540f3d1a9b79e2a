import type {Reading} from "../reading.js";
import {KeptSums} from "../weights/keptSums.js";
import {sumOfRows, type NarrowRows} from "../weights/sparseRows.js";
import type {Vocabulary} from "../words/vocabulary.js";
import {cueFormFeatures, fillCueForm} from "./cueFeatures.js";

const integers = (length: number) => new Int32Array(length);

/** What a word's form and tag add to its score as the head of a cue: the same in every text, so kept. */
export class FormScores {
  readonly vocabulary: Vocabulary;
  private readonly rows: NarrowRows;
  private readonly kept = new KeptSums(1, integers);
  private readonly features = new Int32Array(cueFormFeatures);

  constructor(rows: NarrowRows, vocabulary: Vocabulary) {
    this.rows = rows;
    this.vocabulary = vocabulary;
  }

  /** The score of token `at`. */
  of(reading: Reading, at: number): number {
    const {tokens, words, tags} = reading;
    const key = (words.numbers[tokens.formOf[at] as number] as number) * 32 + (tags[at] as number);
    let place = this.kept.find(key);
    if (place < 0) {
      place = this.kept.add(key);
      this.kept.sums[place] = this.added(reading, at);
    }
    return this.kept.sums[place] as number;
  }

  private added(reading: Reading, at: number): number {
    const {features} = this;
    fillCueForm(reading, at, features);
    return sumOfRows(this.rows, features, 0, cueFormFeatures);
  }
}

const kept = new WeakMap<NarrowRows, FormScores>();

/** The scores of a text's forms, and of others that were met before it. */
export function formScores(rows: NarrowRows, vocabulary: Vocabulary): FormScores {
  let scores = kept.get(rows);
  if (scores?.vocabulary !== vocabulary) kept.set(rows, (scores = new FormScores(rows, vocabulary)));
  return scores;
}
