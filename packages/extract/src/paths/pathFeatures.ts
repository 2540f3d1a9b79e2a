import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";
import {content, cue as cueRole, outside, source} from "../roles/role.js";
import {finiteVerbs, isOneOf, tag, verbs} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {closeDouble, comma, fullStop, question, straightDouble, word} from "../words/signs.js";
import {flagAuxiliary} from "../words/wordLists.js";
import type {Path} from "./path.js";

/** Pieces and sources beyond these are only counted. */
const mostPieces = 8;
const mostSources = 4;

/** More features than any path has. */
const mostFeatures = 400;

/** A number of words in eight steps. */
const lengthStep = (length: number): number =>
  length < 2 ? 0 : length < 4 ? 1 : length < 6 ? 2 : length < 9 ? 3 : length < 14 ? 4 : length < 22 ? 5 : length < 40 ? 6 : 7;

const scoreSteps = [2500, 6000, 12_000, 22_000, 36_000, 60_000, 95_000, 150_000, 250_000];

/** A gap or a margin in steps. */
function scoreStep(score: number): number {
  const size = Math.abs(score);
  let step = 0;
  while (step < scoreSteps.length && size >= (scoreSteps[step] as number)) step += 1;
  return score < 0 ? -step : step;
}

const none = 0x7fff;

/** Tells the kinds of features apart. */
const seeds = Int32Array.from({length: 1024}, (_, kind) => mix(kind, 0x51ed));

/** Units of one role, from the token `first` up to `last`, counted by their role from 0. */
export interface Run {
  readonly role: number;
  readonly first: number;
  readonly last: number;
  readonly index: number;
}

/**
 * What is to be said of a whole path: the shape of its pieces and of its source, and what is left between and after them. Features see
 * pieces from end to end, which the role tagger, walking from unit to unit, cannot.
 */
export class PathFeatures {
  /** The hashed features filled in last. */
  readonly features = new Int32Array(mostFeatures);
  count = 0;
  /** What the path looked at last is made of: sources, contents and the cue. */
  readonly runs: Run[] = [];

  private readonly reading: Reading;
  private readonly window: CueWindow;

  constructor(reading: Reading, window: CueWindow) {
    this.reading = reading;
    this.window = window;
  }

  /** Adds what one kind of feature is here. */
  private add(kind: number, value: number): void {
    this.features[this.count++] = mix(seeds[kind] as number, value);
  }

  /** What speaks against any attribution at this cue. */
  fillNone(margin: number, paths: number): void {
    const {window} = this;
    const {stem, cueTag, confidence, context} = window;
    const step = scoreStep(margin);
    this.count = 0;
    this.add(900, 1);
    this.add(901, confidence);
    this.add(902, stem);
    this.add(903, step);
    this.add(904, mix(step, confidence));
    this.add(905, mix(stem, step));
    this.add(906, mix(cueTag, context));
    this.add(907, mix(stem, confidence));
    this.add(908, mix(cueTag, step));
    this.add(909, paths);
    this.add(910, mix(stem, window.nextWord));
    this.add(911, mix(stem, window.neighbours));
  }

  /** What is to be said of a path, its runs included. */
  fill(path: Path): void {
    this.fillShape(path);
    for (const run of this.runs) this.addRun(run);
  }

  /** What is to be said of a path but for its runs, and which these are. */
  fillShape({roles, gap, rank}: Path): void {
    const {window, runs} = this;
    const {units, unitCount, cue, stem, cueTag} = window;
    this.count = 0;
    runs.length = 0;
    let pattern = 0;
    let pieces = 0;
    let sources = 0;
    let length = 0;
    let lengthAfter = 0;
    for (let k = 0; k < unitCount;) {
      const role = roles[k] as number;
      let end = k + 1;
      while (end < unitCount && roles[end] === role) end += 1;
      const first = units[k] as number;
      const last = units[end] as number;
      pattern = mix(pattern, role === outside ? 10 + this.looseWords(first, last) : role);
      if (role === content) {
        if (pieces < mostPieces) runs.push({role, first, last, index: pieces});
        pieces += 1;
        length += last - first;
        if (first > cue) lengthAfter += last - first;
      } else if (role === source) {
        if (sources < mostSources) runs.push({role, first, last, index: sources});
        sources += 1;
      } else if (role === cueRole && first <= cue && last > cue) runs.push({role, first, last, index: 0});
      k = end;
    }
    const step = scoreStep(gap);
    this.add(1, step);
    this.add(2, rank);
    this.add(3, mix(step, cueTag));
    this.add(4, pattern);
    this.add(5, mix(pattern, cueTag));
    this.add(6, mix(pattern, stem));
    this.add(7, mix(pieces, sources));
    this.add(8, mix(mix(pieces, sources), cueTag));
    this.add(9, mix(pieces * 4 + sources, step));
    this.add(12, mix(pieces * 4 + sources, window.context));
    this.add(13, mix(lengthStep(length), lengthStep(lengthAfter)));
    this.add(14, mix(lengthStep(length), stem));
  }

  /** What is to be said of a run, whichever path it is in. */
  fillRun(run: Run): void {
    this.count = 0;
    this.addRun(run);
  }

  private addRun({role, first, last, index}: Run): void {
    if (role === content) this.addPiece(first, last, index);
    else if (role === source) this.addSource(first, last, index);
    else this.addCue(first, last);
  }

  private addCue(first: number, last: number): void {
    const {tokens, tags, words} = this.reading;
    const {stem, cueTag} = this.window;
    this.add(20, mix(last - first, cueTag));
    this.add(21, mix(tags[first] as number, stem));
    this.add(22, mix(words.lowerHash[tokens.formOf[last - 1] as number] as number, stem));
  }

  /** Whether no word, one, or more lie there. */
  private looseWords(first: number, last: number): number {
    const {tokens, words} = this.reading;
    let count = 0;
    for (let at = first; at < last && count < 2; at++) if (words.sign[tokens.formOf[at] as number] === word) count += 1;
    return count;
  }

  private lowerAt(at: number): number {
    const {tokens, words} = this.reading;
    return at < this.window.first || at >= this.window.last ? none : (words.lowerHash[tokens.formOf[at] as number] as number);
  }

  private tagAt(at: number): number {
    return at < this.window.first || at >= this.window.last ? 31 : (this.reading.tags[at] as number);
  }

  private signAt(at: number): number {
    const {tokens, words} = this.reading;
    return at < this.window.first || at >= this.window.last ? 30 : (words.sign[tokens.formOf[at] as number] as number);
  }

  private stateAt(at: number): number {
    return at < this.window.first || at >= this.window.last ? 4 : (this.reading.quoteState[at] as number);
  }

  private addPiece(from: number, to: number, index: number): void {
    const {reading, window} = this;
    const {tokens, tags, sentences, words, quoteState} = reading;
    const {cue, stem, cueTag} = window;
    let first = from;
    let last = to;
    while (first < last && words.sign[tokens.formOf[first] as number] !== word) first += 1;
    while (last > first && words.sign[tokens.formOf[last - 1] as number] !== word) last -= 1;
    if (first === last) {
      this.add(30, index);
      return;
    }
    const side = last <= cue ? 0 : first > cue ? 1 : 2;
    const base = 31 + side;
    // How it begins.
    const firstTag = this.tagAt(first);
    const before = this.tagAt(first - 1);
    const firstWord = this.lowerAt(first);
    const sentence = sentences.sentenceOf[first] as number;
    const opens = sentences.firstTokens[sentence] === first || sentences.firstTokens[sentence] === from ? 1 : 0;
    const state = this.stateAt(first);
    const leftSign = this.signAt(first - 1);
    this.add(100, mix(base, mix(before, firstTag)));
    this.add(101, mix(base, firstWord));
    this.add(102, mix(base, mix(this.lowerAt(first - 1), firstTag)));
    this.add(103, mix(base, mix(leftSign, state * 2 + opens)));
    this.add(104, mix(base, mix(stem, firstTag)));
    this.add(105, mix(base, mix(stem, leftSign * 2 + opens)));
    this.add(106, mix(base, mix(this.lowerAt(first - 1), firstWord)));
    // How it ends.
    const lastTag = this.tagAt(last - 1);
    const nextTag = this.tagAt(last);
    const nextSign = this.signAt(last);
    const sentenceEnd = sentences.firstTokens[(sentences.sentenceOf[last - 1] as number) + 1] as number;
    let rest = 0;
    let restVerbs = 0;
    for (let at = last; at < sentenceEnd && rest < 12; at++) {
      if (words.sign[tokens.formOf[at] as number] !== word) continue;
      rest += 1;
      if (isOneOf(finiteVerbs, tags[at] as number)) restVerbs = 1;
    }
    const closes = rest === 0 ? 1 : 0;
    const restStep = rest === 0 ? 0 : rest < 3 ? 1 : rest < 6 ? 2 : rest < 12 ? 3 : 4;
    let restWord = last;
    while (restWord < sentenceEnd && words.sign[tokens.formOf[restWord] as number] !== word) restWord += 1;
    this.add(110, mix(base, mix(lastTag, nextTag)));
    this.add(111, mix(base, mix(nextSign, closes)));
    this.add(112, mix(base, mix(this.lowerAt(last), lastTag)));
    this.add(113, mix(base, mix(restStep * 2 + restVerbs, nextSign)));
    this.add(114, mix(base, mix(restStep * 2 + restVerbs, stem)));
    this.add(115, mix(base, mix(this.lowerAt(restWord), nextSign)));
    this.add(116, mix(base, mix(this.tagAt(restWord), this.tagAt(restWord + 1))));
    this.add(117, mix(base, this.lowerAt(last - 1)));
    this.add(118, mix(base, mix(this.stateAt(last - 1), this.stateAt(last))));
    // What it is made of.
    let finite = 0;
    let otherVerbs = 0;
    let others = 0;
    let commas = 0;
    let quoted = 0;
    for (let at = first; at < last; at++) {
      const tagNumber = tags[at] as number;
      if (isOneOf(finiteVerbs, tagNumber)) finite += 1;
      else if (isOneOf(verbs, tagNumber) && ((words.flags[tokens.formOf[at] as number] as number) & flagAuxiliary) === 0)
        otherVerbs += 1;
      if (window.candidates[at] !== 0) others += 1;
      if (words.sign[tokens.formOf[at] as number] === comma) commas += 1;
      if (quoteState[at] !== 0) quoted += 1;
    }
    const length = last - first;
    const size = lengthStep(length);
    const inMarks = quoted === 0 ? 0 : quoted >= length ? 2 : 1;
    const verbal = Math.min(finite, 2) * 3 + Math.min(otherVerbs, 2);
    this.add(120, mix(base, size));
    this.add(121, mix(base, mix(size, inMarks)));
    this.add(122, mix(base, mix(verbal, inMarks)));
    this.add(123, mix(base, mix(verbal, firstTag)));
    this.add(124, mix(base, mix(verbal, stem)));
    this.add(125, mix(base, mix(size, stem)));
    this.add(126, mix(base, mix(Math.min(others, 3), inMarks)));
    this.add(127, mix(base, mix(Math.min(commas, 3), size)));
    this.add(128, mix(base, mix(inMarks, stem)));
    this.add(129, mix(base, mix(closes * 2 + opens, mix(size, inMarks))));
    this.add(130, mix(base, mix(closes * 2 + opens, mix(verbal, cueTag))));
    this.add(131, mix(base, mix(firstTag, mix(lastTag, nextTag))));
    this.add(132, mix(base, mix(firstWord, verbal)));
    // Sentences that it spans, and marks that it cuts.
    this.add(133, mix(base, Math.min((sentences.sentenceOf[last - 1] as number) - sentence, 3) * 4 + inMarks));
    // What lies between it and the cue.
    const gapFrom = side === 1 ? cue + 1 : last;
    const gapTo = side === 1 ? first : cue;
    let gapWords = 0;
    let gapVerbs = 0;
    let shape = 0;
    for (let at = gapFrom; at < gapTo; at++) {
      const sign = words.sign[tokens.formOf[at] as number] as number;
      if (sign === word) {
        gapWords += 1;
        if (isOneOf(finiteVerbs, tags[at] as number)) gapVerbs += 1;
      }
      if (gapTo - gapFrom <= 4) shape = mix(shape, tags[at] === tag.PUNCT ? 40 + sign : (tags[at] as number));
    }
    const gapStep = lengthStep(gapWords);
    this.add(140, mix(base, mix(gapStep, Math.min(gapVerbs, 2))));
    this.add(141, mix(base, mix(shape, gapTo - gapFrom <= 4 ? 1 : 0)));
    this.add(142, mix(base, mix(shape, stem)));
    this.add(143, mix(base, mix(gapStep, mix(leftSign, firstTag))));
    const leftEnd = side === 0 ? this.signAt(last) : leftSign;
    this.add(144, mix(base, mix(leftEnd, mix(gapStep, cueTag))));
    this.add(145, mix(base, mix(index, size)));
  }

  private addSource(first: number, last: number, index: number): void {
    const {reading, window} = this;
    const {tokens, tags, words, phrases, quoteState} = reading;
    const {cue, stem, cueTag} = window;
    const {formOf} = tokens;
    const side = last <= cue ? 0 : 1;
    const base = 60 + side + 2 * Math.min(index, 1);
    const head = last - 1;
    const form = formOf[head] as number;
    const part = window.parts[head - window.first] as number;
    const firstPart = window.parts[first - window.first] as number;
    const gap = side === 0 ? cue - last : first - cue - 1;
    const gapStep = gap < 4 ? gap : gap < 7 ? 4 : gap < 15 ? 5 : 6;
    let finite = 0;
    for (let at = first; at < last; at++) if (isOneOf(finiteVerbs, tags[at] as number)) finite += 1;
    const aligned = (phrases.firstOf[first] === first ? 1 : 0) + (phrases.lastOf[head] === head ? 2 : 0);
    this.add(200, mix(base, mix(part, firstPart)));
    this.add(201, mix(base, mix(tags[head] as number, words.shape[form] as number)));
    this.add(202, mix(base, mix(gapStep, cueTag)));
    this.add(203, mix(base, mix(lengthStep(last - first), tags[first] as number)));
    this.add(204, mix(base, mix(this.tagAt(first - 1), tags[first] as number)));
    this.add(205, mix(base, mix(this.tagAt(last), tags[head] as number)));
    this.add(206, mix(base, words.lowerHash[form] as number));
    this.add(207, mix(base, stem));
    this.add(208, mix(base, mix(aligned, Math.min(finite, 1))));
    this.add(209, mix(base, mix(quoteState[head] as number, quoteState[cue] as number)));
    this.add(210, mix(base, mix(this.signAt(first - 1), this.signAt(last))));
    this.add(211, mix(base, mix(gapStep, part)));
    this.add(212, mix(base, this.lowerAt(first - 1)));
    this.add(213, mix(base, mix(stem, part)));
    this.add(214, mix(base, words.stemHash[form] as number));
    this.add(215, mix(base, this.lowerAt(first)));
    const closing = this.signAt(last);
    const ends =
      closing === comma || closing === fullStop || closing === question || closing === closeDouble || closing === straightDouble;
    this.add(216, mix(base, mix(ends ? 1 : 0, mix(gapStep, lengthStep(last - first)))));
  }
}
