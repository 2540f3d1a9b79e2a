import type {Reading} from "../reading.js";
import {KeptSums} from "../weights/keptSums.js";
import type {Model} from "../weights/model.js";
import {firstOf, secondOf} from "../weights/pairedNumbers.js";
import {addFeature, type WideRows} from "../weights/sparseRows.js";
import type {Vocabulary} from "../words/vocabulary.js";
import {countSums, CueSums, partSums, whereSums} from "./cueSums.js";
import {reach, type CueWindow} from "./cueWindow.js";
import {fillKeys, firstNarrow, groups, wordGroup, type FeatureGroup} from "./featureGroups.js";
import {otherFeatures, placeCount, unitFeatures} from "./featurePlaces.js";
import {PairPlace} from "./pairPlace.js";
import {roleCount} from "./role.js";
import {UnaryRows} from "./unaryRows.js";
import {UnitPlace} from "./unitPlace.js";

export type RoleTables = Pick<Model, "unary" | "edges">;

const longest = 2 * reach + 1;
const stepCount = roleCount * roleCount;
const narrowGroups = groups.length - firstNarrow;

/** What a group adds up to is kept within two bytes, those of a step first, then those of its unit. */
const width = stepCount + roleCount;
const largest = 32_767;
const shorts = (length: number) => new Int16Array(length);

/** What is added up for each unit anew: features of its own, and of the pair that it makes with the cue. */
const otherCount = otherFeatures.end - otherFeatures.from;
const unitOthers = unitFeatures.others.end - unitFeatures.others.from;

/** What a unit's own features add up to stands two in one. */
const pairCount = roleCount / 2;

type Sums = KeptSums<Int16Array<ArrayBuffer>>;

interface Kept {
  readonly vocabulary: Vocabulary;
  /** Those of the groups that have sums of steps, and of the others. */
  readonly wide: Sums;
  readonly narrow: Sums;
}

const keptOf = new WeakMap<Model["unary"], Kept>();

/** What groups of features add up to: the same in every text of a vocabulary. */
function keptSums({unary}: RoleTables, vocabulary: Vocabulary): Kept {
  let kept = keptOf.get(unary);
  if (kept?.vocabulary !== vocabulary)
    keptOf.set(unary, (kept = {vocabulary, wide: new KeptSums(width, shorts), narrow: new KeptSums(roleCount, shorts)}));
  return kept;
}

/** Room for one window. */
class Room {
  readonly node = new Int32Array(longest * roleCount);
  readonly step = new Int32Array(longest * stepCount);
  readonly features = new Int32Array(placeCount);
  /** The features of units that are added up for each anew. */
  readonly others = new Int32Array(longest * otherCount);
  /** For each unit: the sums that are its own, the keys of those that are kept, and where these are. */
  readonly own = new Float64Array(longest * pairCount);
  readonly wideKeys = new Int32Array(longest * firstNarrow * 2);
  readonly wideRows = new Int32Array(longest * firstNarrow);
  readonly narrowKeys = new Int32Array(longest * narrowGroups * 2);
  readonly narrowRows = new Int32Array(longest * narrowGroups);
  /** What a group adds up to before it is kept. */
  readonly groupSteps = new Int32Array(stepCount);
  readonly groupNodes = new Float64Array(pairCount);
}

let room: Room | undefined;

/** Scores of every role at every unit of a window, and of every step from role to role. They hold until any other window is scored. */
export class RoleScores {
  /** Four numbers a unit of the window, by role. */
  readonly node: Int32Array;
  /** Sixteen numbers a unit, by the role before and the unit's own: the step from the unit before. */
  readonly step: Int32Array;

  private readonly unary: UnaryRows;
  private readonly edges: WideRows;
  private readonly window: CueWindow;
  private readonly unit: UnitPlace;
  private readonly pair: PairPlace;
  private readonly kept: Kept;
  private readonly cueSums: CueSums;
  private readonly room: Room;

  constructor(reading: Reading, tables: RoleTables, window: CueWindow) {
    this.unary = new UnaryRows(tables.unary);
    this.edges = tables.edges;
    room ??= new Room();
    this.room = room;
    this.node = room.node;
    this.step = room.step;
    this.window = window;
    this.unit = new UnitPlace(reading);
    this.pair = new PairPlace(reading, window, this.unit);
    this.kept = keptSums(tables, reading.words.vocabulary);
    this.cueSums = new CueSums(this.unary, tables.edges, this.pair, room.features);
  }

  /** Scores the units of the window as it stands. */
  fill(): void {
    const {window, unit, pair, room, cueSums} = this;
    const {unitCount, context} = window;
    cueSums.begin();
    for (let k = 0; k < unitCount; k++) {
      this.moveTo(k);
      fillKeys(unit, pair, context, room.wideKeys, room.narrowKeys, k);
      cueSums.update();
      this.addOwn(k);
    }
    this.unary.addEach(room.others, otherCount, unitCount, room.own);
    this.findRows();
    this.addSteps();
    this.addNodes();
  }

  private moveTo(k: number): void {
    const {window, unit, pair} = this;
    const at = window.units[k] as number;
    const end = window.units[k + 1] as number;
    const whole = window.isWhole(k);
    unit.moveTo(at, end, whole, at < window.cue ? 1 : 2);
    pair.moveTo(at, end, whole);
  }

  private addOwn(k: number): void {
    const {unit, pair} = this;
    const {own, others, step} = this.room;
    const {sums, steps} = this.cueSums;
    for (let y = 0; y < stepCount; y++) step[k * stepCount + y] = steps[y] as number;
    const to = k * pairCount;
    own[to] = (sums[whereSums] as number) + (sums[countSums] as number) + (sums[partSums] as number);
    own[to + 1] = (sums[whereSums + 1] as number) + (sums[countSums + 1] as number) + (sums[partSums + 1] as number);
    unit.fillOtherFeatures(others, k * otherCount);
    pair.fillOtherFeatures(others, k * otherCount + unitOthers);
    if (unit.word === 0) this.addStretch(k);
  }

  /** Adds the word group of a stretch, which is not kept. */
  private addStretch(k: number): void {
    const {own, step, groupSteps, groupNodes} = this.room;
    this.addGroup(groups[wordGroup] as FeatureGroup);
    for (let y = 0; y < stepCount; y++) step[k * stepCount + y] = (step[k * stepCount + y] as number) + (groupSteps[y] as number);
    for (let y = 0; y < pairCount; y++) own[k * pairCount + y] = (own[k * pairCount + y] as number) + (groupNodes[y] as number);
  }

  private findRows(): void {
    const {wide, narrow} = this.kept;
    const {wideKeys, wideRows, narrowKeys, narrowRows} = this.room;
    const {unitCount} = this.window;
    this.findGroups(wide, wideKeys, wideRows, unitCount, 0, firstNarrow);
    this.findGroups(narrow, narrowKeys, narrowRows, unitCount, firstNarrow, narrowGroups);
  }

  /** Finds the sums of so many groups of each unit, of which `first` is the first. */
  private findGroups(kept: Sums, keys: Int32Array, rows: Int32Array, units: number, first: number, groupCount: number): void {
    const count = units * groupCount;
    kept.makeRoom(count);
    kept.findAll(keys, rows, count);
    for (let i = 0; i < count; i++) {
      if ((rows[i] as number) >= 0) continue;
      const key = keys[2 * i] as number;
      const more = keys[2 * i + 1] as number;
      // A unit before may have had the same.
      const at = kept.find(key, more);
      const k = Math.floor(i / groupCount);
      rows[i] = at >= 0 ? at : this.keep(kept, kept.add(key, more), groups[first + i - k * groupCount] as FeatureGroup, k);
    }
  }

  /** Adds up a group that was not met before, for all units that it is the same of. */
  private keep({sums}: Sums, at: number, group: FeatureGroup, k: number): number {
    const {groupSteps, groupNodes} = this.room;
    this.moveTo(k);
    if (group === groups[wordGroup] && this.unit.word === 0) return at;
    this.addGroup(group);
    let to = at;
    if (group.steps) for (let y = 0; y < stepCount; y++) sums[to++] = within(groupSteps[y] as number);
    if (group.nodes)
      for (let y = 0; y < pairCount; y++) {
        const pair = groupNodes[y] as number;
        const second = secondOf(pair);
        sums[to++] = within(firstOf(pair, second));
        sums[to++] = within(second);
      }
    return at;
  }

  private addGroup({fill, steps, nodes}: FeatureGroup): void {
    const {unit, pair, unary, edges} = this;
    const {features, groupSteps, groupNodes} = this.room;
    groupSteps.fill(0);
    groupNodes.fill(0);
    fill(unit, pair, features);
    if (steps) for (let f = steps.from; f < steps.end; f++) addFeature(edges, features[f] as number, groupSteps, 0);
    if (nodes) unary.add(features, nodes, groupNodes, 0);
  }

  private addSteps(): void {
    const {wideRows: rows, step} = this.room;
    const {sums} = this.kept.wide;
    const {unitCount} = this.window;
    for (let k = 1; k < unitCount; k++) {
      const row = k * firstNarrow;
      const a = rows[row] as number;
      const b = rows[row + 1] as number;
      const c = rows[row + 2] as number;
      const d = rows[row + 3] as number;
      const e = rows[row + 4] as number;
      const to = k * stepCount;
      for (let y = 0; y < stepCount; y++)
        step[to + y] =
          (step[to + y] as number) +
          (sums[a + y] as number) +
          (sums[b + y] as number) +
          (sums[c + y] as number) +
          (sums[d + y] as number) +
          (sums[e + y] as number);
    }
  }

  private addNodes(): void {
    const {wideRows, narrowRows, own, node} = this.room;
    const {sums} = this.kept.wide;
    const narrow = this.kept.narrow.sums;
    const {unitCount} = this.window;
    for (let k = 0; k < unitCount; k++) {
      const row = k * firstNarrow;
      const a = (wideRows[row] as number) + stepCount;
      const b = (wideRows[row + 1] as number) + stepCount;
      const c = (wideRows[row + 2] as number) + stepCount;
      const d = narrowRows[k * narrowGroups] as number;
      const e = narrowRows[k * narrowGroups + 1] as number;
      const to = k * roleCount;
      for (let pair = 0; pair < pairCount; pair++) {
        const sum = own[k * pairCount + pair] as number;
        const second = secondOf(sum);
        node[to + 2 * pair] = firstOf(sum, second);
        node[to + 2 * pair + 1] = second;
      }
      for (let y = 0; y < roleCount; y++)
        node[to + y] =
          (node[to + y] as number) +
          (sums[a + y] as number) +
          (sums[b + y] as number) +
          (sums[c + y] as number) +
          (narrow[d + y] as number) +
          (narrow[e + y] as number);
    }
  }
}

function within(sum: number): number {
  return sum > largest ? largest : sum < -largest ? -largest : sum;
}
