import {addFeature, firstColumn, placeOf, type WideRows} from "../weights/sparseRows.js";
import {KeptSums} from "../weights/keptSums.js";
import type {Vocabulary} from "../words/vocabulary.js";
import type {WordTable} from "../words/wordTable.js";
import {asWordAfter, asWordBefore, asWordFurther, FormSums, sumsOfForm, tagsFrom} from "./formSums.js";
import {OwnSums, rankedFrom, usual} from "./ownSums.js";
import {mostOf, ranked} from "./ranks.js";
import {shapeAfter, shapesBeside, suffixAfterTag, tagsBefore, wordsBesideTag} from "./tagFeatures.js";
import {noTag, tagCount} from "./tags.js";

/** The most of the sums for all tags, and these behind it: an even number of places. */
const keptWidth = 2 * Math.ceil((tagsFrom + tagCount) / 2);

const integers = (length: number) => new Int32Array(length);
const shorts = (length: number) => new Int16Array(length);

/** Lower than any sum of scores. */
const lowest = -(2 ** 31);

/**
 * Chooses tags. What a tag's score is added up from is kept as sums for all tags: by form, by form and tag, by pair of tags, by pair of
 * shapes. The tags that have most by a token's form and the tag before are scored first, and others only while they could still win by
 * the most that the other sums may add; none, where one is far ahead.
 */
export class Tagger {
  readonly vocabulary: Vocabulary;
  private readonly weights: WideRows;
  private readonly forms: FormSums;
  /** By a form and the tag before. */
  readonly own: OwnSums;
  /** By the ending of the word after and the tag before. */
  private readonly after = new KeptSums(keptWidth, shorts);
  private readonly pairs = new KeptSums(keptWidth, shorts);
  /** By shapes, as a difference to that before a word in small letters. */
  private readonly shapes = new KeptSums(keptWidth, integers);
  /** What the rarest features add: all 0 between tokens. */
  private readonly rest = new Int32Array(tagCount);
  private words: WordTable;

  constructor(weights: WideRows, words: WordTable, lead: number) {
    this.weights = weights;
    this.words = words;
    this.vocabulary = words.vocabulary;
    this.forms = new FormSums(weights);
    this.own = new OwnSums(weights, this.forms, lead);
  }

  /** Gets ready for the forms of a text. */
  begin(words: WordTable): this {
    this.words = words;
    this.forms.learn(words);
    this.own.begin(words.vocabulary.facts.length);
    return this;
  }

  /** The tag of a token of some form. `previous`, `next` and `afterNext` are forms, -1 beyond the sentence; the tags are those before. */
  best(form: number, previous: number, next: number, afterNext: number, tag1: number, tag2: number): number {
    const {rest, words, weights} = this;
    const {numbers} = words;
    const beyond = next < 0;
    const a = this.own.of(words, form, tag1);
    if (a < 0) return ~a;
    const suffix = suffixAfterTag(words, next, tag1) & weights.mask;
    let g = this.after.find(suffix);
    if (g < 0) g = this.addAfter(suffix);
    let e = this.pairs.find(tag1 * 32 + tag2);
    if (e < 0) e = this.addPair(tag1, tag2);
    const shape = words.shape[form] as number;
    const nextShape = beyond ? shapeAfter : (words.shape[next] as number);
    const start = tag1 === noTag ? 1 : 0;
    let h = 0;
    if (nextShape !== usual) {
      h = this.shapes.find((((shape << 1) | start) << 8) | nextShape);
      if (h < 0) h = this.addShapes(shape, start, nextShape);
    }
    const besides = this.forms.besides;
    const ownSums = this.own.sums;
    const ranks = ownSums[a] as number;
    const afterSums = this.after.sums;
    const pairSums = this.pairs.sums;
    const shapeSums = this.shapes.sums;
    const b = (previous < 0 ? 0 : ((numbers[previous] as number) + 1) * sumsOfForm) + asWordBefore;
    const c = (beyond ? 0 : ((numbers[next] as number) + 1) * sumsOfForm) + asWordAfter;
    const d = (afterNext < 0 ? 0 : ((numbers[afterNext] as number) + 1) * sumsOfForm) + asWordFurther;
    const place = placeOf(weights.index, wordsBesideTag(words, form, next, tag1) & weights.mask);
    let around =
      (besides[b] as number) +
      (besides[c] as number) +
      (besides[d] as number) +
      (afterSums[g] as number) +
      (pairSums[e] as number) +
      (shapeSums[h] as number);
    if (place > 0) around += this.addRest(place);
    let best = 0;
    let most = lowest;
    // First the ranked tags: where one could not win any more, none after it could. Else all others are looked at too.
    for (let i = 0; i < ranked + tagCount; i++) {
      const t = i < ranked ? (ranks >>> (5 * i)) & 31 : i - ranked;
      // The ranked ones stand in front of all, in their order.
      const mine = ownSums[a + rankedFrom + i] as number;
      if (mine + around < most) {
        if (i < ranked) break;
        continue;
      }
      const score =
        mine +
        (besides[b + tagsFrom + t] as number) +
        (besides[c + tagsFrom + t] as number) +
        (besides[d + tagsFrom + t] as number) +
        (afterSums[g + tagsFrom + t] as number) +
        (pairSums[e + tagsFrom + t] as number) +
        (shapeSums[h + tagsFrom + t] as number) +
        (rest[t] as number);
      // Of tags with the same score the first wins.
      if (score > most || (score === most && t < best)) {
        most = score;
        best = t;
      }
    }
    if (place > 0) this.clearRest(place);
    return best;
  }

  private addAfter(suffix: number): number {
    const {after, weights} = this;
    const at = after.add(suffix);
    addFeature(weights, suffix, after.sums, at + tagsFrom);
    after.sums[at] = mostOf(after.sums, at + tagsFrom);
    return at;
  }

  private addPair(tag1: number, tag2: number): number {
    const {pairs, weights} = this;
    const at = pairs.add(tag1 * 32 + tag2);
    addFeature(weights, tagsBefore(tag1, tag2), pairs.sums, at + tagsFrom);
    pairs.sums[at] = mostOf(pairs.sums, at + tagsFrom);
    return at;
  }

  private addShapes(shape: number, start: number, nextShape: number): number {
    const {shapes, weights} = this;
    const at = shapes.add((((shape << 1) | start) << 8) | nextShape);
    const {sums} = shapes;
    const all = at + tagsFrom;
    addFeature(weights, shapesBeside(shape, start, usual), sums, all);
    for (let t = 0; t < tagCount; t++) sums[all + t] = -(sums[all + t] as number);
    addFeature(weights, shapesBeside(shape, start, nextShape), sums, all);
    sums[at] = mostOf(sums, all);
    return at;
  }

  private addRest(place: number): number {
    const {starts, columns, codes, levels} = this.weights;
    const {rest} = this;
    const end = starts[place + 1] as number;
    let most = 0;
    for (let i = starts[place] as number; i < end; i++) {
      const level = levels[codes[i] as number] as number;
      rest[(columns[i] as number) - firstColumn] = level;
      if (level > most) most = level;
    }
    return most;
  }

  private clearRest(place: number): void {
    const {starts, columns} = this.weights;
    const end = starts[place + 1] as number;
    for (let i = starts[place] as number; i < end; i++) this.rest[(columns[i] as number) - firstColumn] = 0;
  }
}

const kept = new WeakMap<WideRows, Tagger>();

/** The tagger of some weights, ready for a text, to which a tag is sure that is ahead by more than `lead`. What it learns is kept for the next one. */
export function taggerOf(weights: WideRows, words: WordTable, lead: number): Tagger {
  let tagger = kept.get(weights);
  if (tagger?.vocabulary !== words.vocabulary || tagger.own.lead !== lead)
    kept.set(weights, (tagger = new Tagger(weights, words, lead)));
  return tagger.begin(words);
}
