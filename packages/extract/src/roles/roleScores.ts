import type {Reading} from "../reading.js";
import type {Model} from "../weights/model.js";
import {KeptSums} from "../weights/keptSums.js";
import {addWideRows, sumFourRows, type FourRows, type WideRows} from "../weights/sparseRows.js";
import {reach, type CueWindow} from "./cueWindow.js";
import {pairMarkSteps, pairOtherSteps, PairPlace, pairTagSteps} from "./pairPlace.js";
import {pairFeatureCount} from "./pairPrefixes.js";
import {roleCount} from "./role.js";
import {unitFeatureCount, unitMarkSteps, unitOtherSteps, UnitPlace, unitTagSteps} from "./unitPlace.js";

export type RoleTables = Pick<Model, "unary" | "edges">;

const longest = 2 * reach + 1;
const stepCount = roleCount * roleCount;

/** How many features a unit of a window has in all, and the step to it. */
export const featureCount = unitFeatureCount + pairFeatureCount;
const markSteps = unitMarkSteps + pairMarkSteps;
const tagSteps = unitTagSteps + pairTagSteps;
const otherSteps = unitOtherSteps + pairOtherSteps;
export const stepFeatureCount = markSteps + tagSteps + otherSteps;

/** What steps add up to by their marks, and by their tags: the same in every text. */
interface KeptSteps {
  readonly marks: KeptSums;
  readonly tags: KeptSums;
}

const keptOf = new WeakMap<WideRows, KeptSteps>();

function keptSteps(edges: WideRows): KeptSteps {
  let sums = keptOf.get(edges);
  if (!sums) keptOf.set(edges, (sums = {marks: new KeptSums(stepCount), tags: new KeptSums(stepCount)}));
  return sums;
}

/** Scores of every role at every unit of a window, and of every step from role to role. */
export class RoleScores {
  /** Four numbers a unit of the window, by role. */
  readonly node = new Int32Array(longest * roleCount);
  /** Sixteen numbers a unit, by the role before and the unit's own: the step from the unit before. */
  readonly step = new Int32Array(longest * stepCount);

  private readonly unary: FourRows;
  private readonly edges: WideRows;
  private readonly window: CueWindow;
  private readonly unit: UnitPlace;
  private readonly pair: PairPlace;
  private readonly kept: KeptSteps;
  private readonly features = new Int32Array(featureCount);

  constructor(reading: Reading, {unary, edges}: RoleTables, window: CueWindow) {
    this.unary = unary;
    this.edges = edges;
    this.window = window;
    this.unit = new UnitPlace(reading);
    this.pair = new PairPlace(reading, window, this.unit);
    this.kept = keptSteps(edges);
  }

  /** Scores the units of the window as it stands. */
  fill(): void {
    const {window, unit, pair, unary, edges, features, node, step, kept} = this;
    const {units, unitCount, cue} = window;
    for (let k = 0; k < unitCount; k++) {
      const at = units[k] as number;
      const end = units[k + 1] as number;
      const whole = window.isWhole(k);
      unit.moveTo(at, end, whole, at < cue ? 1 : 2);
      pair.moveTo(at, end, whole);
      fillFeatures(unit, pair, features);
      sumFourRows(unary, features, featureCount, node, k * roleCount);
      if (k === 0) continue;
      const marks = this.keptMarks();
      const tags = this.keptTags();
      const markSums = kept.marks.sums;
      const tagSums = kept.tags.sums;
      const to = k * stepCount;
      for (let y = 0; y < stepCount; y++) step[to + y] = (markSums[marks + y] as number) + (tagSums[tags + y] as number);
      unit.fillOtherSteps(features);
      pair.fillOtherSteps(features, unitOtherSteps);
      addWideRows(edges, features, otherSteps, step, to);
    }
  }

  /** Where the sums of the step's marks are. */
  private keptMarks(): number {
    const {unit, pair, features} = this;
    const {marks} = this.kept;
    const key = pair.markKey;
    const known = marks.find(key);
    if (known >= 0) return known;
    unit.fillMarkSteps(features);
    pair.fillMarkSteps(features, unitMarkSteps);
    return this.keep(marks, key, markSteps);
  }

  /** Where the sums of the step's tags are. */
  private keptTags(): number {
    const {unit, pair, features} = this;
    const {tags} = this.kept;
    const key = pair.tagKey;
    const known = tags.find(key);
    if (known >= 0) return known;
    unit.fillTagSteps(features);
    pair.fillTagSteps(features, unitTagSteps);
    return this.keep(tags, key, tagSteps);
  }

  /** Adds up the first features, for the next step of this kind. */
  private keep(kept: KeptSums, key: number, count: number): number {
    const at = kept.add(key);
    addWideRows(this.edges, this.features, count, kept.sums, at);
    return at;
  }
}

/** The features of a unit, all in one. */
export function fillFeatures(unit: UnitPlace, pair: PairPlace, into: Int32Array): void {
  unit.fillFeatures(into);
  pair.fillFeatures(into, unitFeatureCount);
}

/** The features of the step to a unit, all in one. */
export function fillSteps(unit: UnitPlace, pair: PairPlace, into: Int32Array): void {
  unit.fillMarkSteps(into);
  pair.fillMarkSteps(into, unitMarkSteps);
  const tags = into.subarray(markSteps);
  unit.fillTagSteps(tags);
  pair.fillTagSteps(tags, unitTagSteps);
  const others = into.subarray(markSteps + tagSteps);
  unit.fillOtherSteps(others);
  pair.fillOtherSteps(others, unitOtherSteps);
}
