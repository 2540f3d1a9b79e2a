import {addFeature, type WideRows} from "../weights/sparseRows.js";
import type {WordTable} from "../words/wordTable.js";
import type {FormSums} from "./formSums.js";
import {ranked, ranksOf} from "./ranks.js";
import {besideTag, shapesBeside, suffixBesideTag, tagBefore} from "./tagFeatures.js";
import {noTag, tagCount} from "./tags.js";

/**
 * A tag that is ahead of all others by more, by its token's form and the tag before, is taken without a look at what stands around: of
 * news, two words in three, of which one in 400 would else have another tag. That cost no attribution that shows (weights/MODEL-CARD.md).
 */
export const sure = 22_000;

/** A row: the ranks of the sums for all tags, the ranked ones in their order, and all of them. */
export const rankedFrom = 1;
const allFrom = 1 + ranked;
const width = allFrom + tagCount;

/** A form has so many answers, one for each tag before it: what they are begins with those of one line of memory. */
const answersOfForm = 32;
const firstRow = 32;
/** With more rows it begins anew. */
const mostRows = 64_000;

/** The shape of most words: small letters. */
export const usual = 64;

/** What a token's form and the tag before it say of its tag: a sure tag, or sums for all. */
export class OwnSums {
  /**
   * The sums of a row are the form's own, those of the form with the tag, of the tag, and of the form's shape before a word in small letters.
   */
  sums = new Int32Array(64 * width);
  /** By the number of a form and the tag before: 0 before it was asked, one more than a sure tag, or `firstRow` more than a row. */
  private answers = new Uint16Array(512 * answersOfForm);
  private rows = 0;
  private readonly weights: WideRows;
  private readonly forms: FormSums;
  /** A tag is sure that is ahead of all others by more. */
  readonly lead: number;

  constructor(weights: WideRows, forms: FormSums, lead: number) {
    this.weights = weights;
    this.forms = forms;
    this.lead = lead;
  }

  /** Makes room for so many forms. */
  begin(formCount: number): void {
    const length = formCount * answersOfForm;
    if (length <= this.answers.length) return;
    const answers = new Uint16Array(Math.max(length, this.answers.length * 2));
    answers.set(this.answers);
    this.answers = answers;
  }

  /** Where the sums of a form after a tag begin; where its tag is sure, that tag below 0: `~tag`. */
  of(words: WordTable, form: number, tag1: number): number {
    const place = (words.numbers[form] as number) * answersOfForm + tag1;
    const answer = (this.answers[place] as number) || this.ask(words, form, tag1, place);
    return answer < firstRow ? -answer : (answer - firstRow) * width;
  }

  private ask(words: WordTable, form: number, tag1: number, place: number): number {
    if (this.rows === mostRows) this.forget();
    const at = this.rows * width;
    if (at === this.sums.length) this.lengthen();
    const {sums} = this;
    this.addUp(words, form, tag1, at + allFrom);
    const ranks = ranksOf(sums, at + allFrom);
    const best = sums[at + allFrom + (ranks & 31)] as number;
    const second = sums[at + allFrom + ((ranks >>> 5) & 31)] as number;
    if (best - second > this.lead) return (this.answers[place] = (ranks & 31) + 1);
    sums[at] = ranks;
    for (let i = 0; i < ranked; i++) sums[at + rankedFrom + i] = sums[at + allFrom + ((ranks >>> (5 * i)) & 31)] as number;
    this.rows += 1;
    return (this.answers[place] = this.rows - 1 + firstRow);
  }

  private addUp(words: WordTable, form: number, tag1: number, to: number): void {
    const {sums, weights, forms} = this;
    const own = (words.numbers[form] as number) * tagCount;
    for (let t = 0; t < tagCount; t++) sums[to + t] = forms.own[own + t] as number;
    addFeature(weights, besideTag(words, form, tag1), sums, to);
    addFeature(weights, suffixBesideTag(words, form, tag1), sums, to);
    addFeature(weights, tagBefore(tag1), sums, to);
    addFeature(weights, shapesBeside(words.shape[form] as number, tag1 === noTag ? 1 : 0, usual), sums, to);
  }

  private lengthen(): void {
    const {sums} = this;
    this.sums = new Int32Array(sums.length * 2);
    this.sums.set(sums);
  }

  private forget(): void {
    this.answers.fill(0);
    this.rows = 0;
  }
}
