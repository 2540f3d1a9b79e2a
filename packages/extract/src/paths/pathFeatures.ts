import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";
import {content, cue as cueRole, outside, source} from "../roles/role.js";
import {mix} from "../words/hash.js";
import type {Path} from "./path.js";
import {fillPiece, pieceFeatureCount, pieceSides, sideOfPiece} from "./pieceFeatures.js";
import {fillSource, sideOfSource, sourceFeatureCount, sourceSides} from "./sourceFeatures.js";
import {lengthStep, scoreStep} from "./steps.js";
import {countIn, TextColumns} from "./textColumns.js";

/** Pieces and sources beyond these are only counted. */
const mostPieces = 8;
const mostSources = 4;
const mostRuns = mostPieces + mostSources + 1;

/** How many values the shape of a path has, a cue, and there being no attribution. */
const shapeFeatureCount = 12;
const cueFeatureCount = 3;
const noneFeatureCount = 12;

/** More features than any path has. */
const mostFeatures = shapeFeatureCount + cueFeatureCount + mostPieces * pieceFeatureCount + mostSources * sourceFeatureCount;

/** Tell the features apart: for each side of a kind so many. */
const seedsOf = (kind: number, count: number) => Int32Array.from({length: count}, (_, f) => mix(kind + f, 0x51ed));
const shapeSeeds = seedsOf(0, shapeFeatureCount);
const cueSeeds = seedsOf(20, cueFeatureCount);
const noneSeeds = seedsOf(40, noneFeatureCount);
const emptySeeds = seedsOf(60, 1);
const pieceSeeds = seedsOf(100, pieceSides * pieceFeatureCount);
const sourceSeeds = seedsOf(300, sourceSides * sourceFeatureCount);

/** Units of one role, from the token `first` up to `last`, counted by their role from 0. */
export interface Run {
  role: number;
  first: number;
  last: number;
  index: number;
}

/** Room for the runs of one path: one path is looked at after the other. */
const room: readonly Run[] = Array.from({length: mostRuns}, (): Run => ({role: 0, first: 0, last: 0, index: 0}));

/**
 * What is to be said of a whole path: the shape of its pieces and of its source, and what is left between and after them. Features see
 * pieces from end to end, which the role tagger, walking from unit to unit, cannot.
 */
export class PathFeatures {
  /** The hashed features filled in last. */
  readonly features = new Int32Array(mostFeatures);
  count = 0;
  /** What the path looked at last is made of, the first `runCount` of them: sources, contents and the cue. They hold until the next path. */
  readonly runs: readonly Readonly<Run>[] = room;
  runCount = 0;

  private readonly reading: Reading;
  private readonly window: CueWindow;
  private readonly columns: TextColumns;
  /** What the features to come are hashed of. */
  private readonly values = new Int32Array(pieceFeatureCount);

  constructor(reading: Reading, window: CueWindow) {
    this.reading = reading;
    this.window = window;
    this.columns = new TextColumns(reading, window.candidates);
  }

  /** What speaks against any attribution at this cue. */
  fillNone(margin: number, paths: number): void {
    const {window, values} = this;
    const {stem, cueTag, confidence, context} = window;
    const step = scoreStep(margin) + 9;
    values[0] = 1;
    values[1] = confidence;
    values[2] = stem;
    values[3] = step;
    values[4] = step | (confidence << 5);
    values[5] = mix(stem, step);
    values[6] = mix(context, cueTag);
    values[7] = mix(stem, confidence);
    values[8] = step | (cueTag << 5);
    values[9] = paths;
    values[10] = mix(stem, window.nextWord);
    values[11] = mix(stem, window.neighbours);
    this.count = 0;
    this.hash(noneSeeds, 0, noneFeatureCount);
  }

  /** What is to be said of a path, its runs included. */
  fill(path: Path): void {
    this.fillShape(path);
    for (let i = 0; i < this.runCount; i++) this.addRun(this.runs[i] as Run);
  }

  /** What is to be said of a path but for its runs, and which these are. */
  fillShape({roles, gap, rank}: Path): void {
    const {window, values, columns} = this;
    const {units, unitCount, cue, stem, cueTag} = window;
    this.runCount = 0;
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
      pattern = mix(pattern, role === outside ? 10 + countIn(columns.words, first, last, 2) : role);
      if (role === content) {
        if (pieces < mostPieces) this.note(role, first, last, pieces);
        pieces += 1;
        length += last - first;
        if (first > cue) lengthAfter += last - first;
      } else if (role === source) {
        if (sources < mostSources) this.note(role, first, last, sources);
        sources += 1;
      } else if (role === cueRole && first <= cue && last > cue) this.note(role, first, last, 0);
      k = end;
    }
    const step = scoreStep(gap) + 9;
    const counts = pieces | (sources << 8);
    const size = lengthStep(length);
    values[0] = step;
    values[1] = rank;
    values[2] = step | (cueTag << 5);
    values[3] = pattern;
    values[4] = mix(pattern, cueTag);
    values[5] = mix(pattern, stem);
    values[6] = counts;
    values[7] = counts | (cueTag << 16);
    values[8] = counts | (step << 16);
    values[9] = mix(window.context, counts);
    values[10] = size | (lengthStep(lengthAfter) << 3);
    values[11] = mix(stem, size);
    this.count = 0;
    this.hash(shapeSeeds, 0, shapeFeatureCount);
  }

  private note(role: number, first: number, last: number, index: number): void {
    const run = room[this.runCount++] as Run;
    run.role = role;
    run.first = first;
    run.last = last;
    run.index = index;
  }

  /** What is to be said of a run, whichever path it is in. */
  fillRun(run: Readonly<Run>): void {
    this.count = 0;
    this.addRun(run);
  }

  private addRun({role, first, last, index}: Readonly<Run>): void {
    if (role === content) this.addPiece(first, last, index);
    else if (role === source) this.addSource(first, last, index);
    else this.addCue(first, last);
  }

  private addPiece(first: number, last: number, index: number): void {
    const {reading, columns, window, values} = this;
    const side = sideOfPiece(columns, window, first, last);
    if (side < 0) {
      values[0] = index;
      this.hash(emptySeeds, 0, 1);
      return;
    }
    fillPiece(reading, columns, window, first, last, index, values);
    this.hash(pieceSeeds, side * pieceFeatureCount, pieceFeatureCount);
  }

  private addSource(first: number, last: number, index: number): void {
    const {reading, columns, window, values} = this;
    fillSource(reading, columns, window, first, last, values);
    this.hash(sourceSeeds, sideOfSource(window, last, index) * sourceFeatureCount, sourceFeatureCount);
  }

  private addCue(first: number, last: number): void {
    const {reading, window, values} = this;
    const {tokens, tags, words} = reading;
    const {stem, cueTag} = window;
    values[0] = (last - first) | (cueTag << 9);
    values[1] = mix(stem, tags[first] as number);
    values[2] = mix(words.lowerHash[tokens.formOf[last - 1] as number] as number, stem);
    this.hash(cueSeeds, 0, cueFeatureCount);
  }

  /** Adds as many features: their values, hashed with the seeds from `from` on. */
  private hash(seeds: Int32Array, from: number, count: number): void {
    const {features, values} = this;
    const to = this.count;
    for (let f = 0; f < count; f++) features[to + f] = mix(seeds[from + f] as number, values[f] as number);
    this.count = to + count;
  }
}
