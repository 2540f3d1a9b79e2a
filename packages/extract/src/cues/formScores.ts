import type {Reading} from "../reading.js";
import {sumOfRows, type NarrowRows} from "../weights/sparseRows.js";
import type {Vocabulary} from "../words/vocabulary.js";
import {cueFormFeatures, fillCueForm} from "./cueFeatures.js";

/** A form has so many scores, one for each tag: they stand side by side. */
const scoresOfForm = 32;
const unknown = -(2 ** 31);

/** What a word's form and tag add to its score as the head of a cue: the same in every text, so kept. */
export class FormScores {
  readonly vocabulary: Vocabulary;
  private readonly rows: NarrowRows;
  private scores = new Int32Array(512 * scoresOfForm).fill(unknown);
  private readonly features = new Int32Array(cueFormFeatures);

  constructor(rows: NarrowRows, vocabulary: Vocabulary) {
    this.rows = rows;
    this.vocabulary = vocabulary;
  }

  /** Makes room for all forms of the vocabulary. */
  begin(): this {
    const {scores} = this;
    const length = this.vocabulary.forms.length * scoresOfForm;
    if (length > scores.length) {
      this.scores = new Int32Array(Math.max(length, scores.length * 2)).fill(unknown, scores.length);
      this.scores.set(scores);
    }
    return this;
  }

  /** The score of token `at`. */
  of(reading: Reading, at: number): number {
    const {tokens, words, tags} = reading;
    const place = (words.numbers[tokens.formOf[at] as number] as number) * scoresOfForm + (tags[at] as number);
    const score = this.scores[place] as number;
    return score === unknown ? (this.scores[place] = this.added(reading, at)) : score;
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
  return scores.begin();
}
