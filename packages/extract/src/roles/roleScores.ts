import type {Reading} from "../reading.js";
import {KeptSums} from "../weights/keptSums.js";
import type {Model} from "../weights/model.js";
import {firstOf, secondOf} from "../weights/pairedNumbers.js";
import {addPairedRows, type WideRows} from "../weights/sparseRows.js";
import type {Vocabulary} from "../words/vocabulary.js";
import {featureCount, stepFeatureCount} from "./allFeatures.js";
import {countSums, CueSums, partSums, stemSums, whereSums} from "./cueSums.js";
import {reach, type CueWindow} from "./cueWindow.js";
import {fillKeys, groups, wordGroup, type FeatureGroup} from "./featureGroups.js";
import {PairPlace, pairPlaces} from "./pairPlace.js";
import {roleCount} from "./role.js";
import {UnaryRows} from "./unaryRows.js";
import {unitFeatureCount, UnitPlace, unitPlaces} from "./unitPlace.js";

export type RoleTables = Pick<Model, "unary" | "edges">;

const longest = 2 * reach + 1;
const stepCount = roleCount * roleCount;
const groupCount = groups.length;

/** Sums are two in one: those of a step first, then those of its unit. */
const stepWidth = stepCount / 2;
const nodeWidth = roleCount / 2;
const width = stepWidth + nodeWidth;

/** What is added up for each unit anew. */
const otherPlaces = Int32Array.of(...unitPlaces.others, ...pairPlaces.others);

interface Kept {
  readonly vocabulary: Vocabulary;
  readonly sums: KeptSums<Float64Array<ArrayBuffer>>;
}

const keptOf = new WeakMap<Model["unary"], Kept>();

/** What groups of features add up to: the same in every text of a vocabulary. */
function keptSums({unary}: RoleTables, vocabulary: Vocabulary): Kept["sums"] {
  let kept = keptOf.get(unary);
  if (kept?.vocabulary !== vocabulary)
    keptOf.set(unary, (kept = {vocabulary, sums: new KeptSums(width, (length) => new Float64Array(length))}));
  return kept.sums;
}

/** Room for one window. */
class Room {
  readonly node = new Int32Array(longest * roleCount);
  readonly step = new Int32Array(longest * stepCount);
  readonly features = new Int32Array(featureCount + stepFeatureCount);
  /** For each unit: the sums that are its own, the keys of those that are kept, and where these are. */
  readonly own = new Float64Array(longest * width);
  readonly keys = new Int32Array(longest * groupCount * 2);
  readonly rows = new Int32Array(longest * groupCount);
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
  private readonly kept: Kept["sums"];
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
      fillKeys(unit, pair, context, room.keys, k * groupCount * 2);
      cueSums.update();
      this.addOwn(k);
    }
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
    const {unit, pair, unary} = this;
    const {own, features} = this.room;
    const {sums} = this.cueSums;
    const to = k * width;
    for (let y = 0; y < stepWidth; y++) own[to + y] = sums[stemSums + y] as number;
    for (let y = 0; y < nodeWidth; y++)
      own[to + stepWidth + y] = (sums[whereSums + y] as number) + (sums[countSums + y] as number) + (sums[partSums + y] as number);
    if (unit.word === 0) this.addGroup(groups[wordGroup] as FeatureGroup, own, to);
    unit.fillOtherFeatures(features);
    pair.fillOtherFeatures(features, unitFeatureCount);
    unary.add(features, otherPlaces, own, to + stepWidth);
  }

  private findRows(): void {
    const {kept} = this;
    const {keys, rows} = this.room;
    const count = this.window.unitCount * groupCount;
    kept.makeRoom(count);
    for (let i = 0; i < count; i++) {
      const at = kept.find(keys[2 * i] as number, keys[2 * i + 1]);
      rows[i] = at >= 0 ? at : this.keep(i);
    }
  }

  /** Adds up a group that was not met before, for all units that it is the same of. */
  private keep(i: number): number {
    const {kept} = this;
    const {keys} = this.room;
    const k = Math.floor(i / groupCount);
    const group = groups[i - k * groupCount] as FeatureGroup;
    const {steps, nodes} = group;
    const size = (steps.length > 0 ? stepWidth : 0) + (nodes.length > 0 ? nodeWidth : 0);
    const at = kept.add(keys[2 * i] as number, keys[2 * i + 1], size);
    this.moveTo(k);
    if (group !== groups[wordGroup] || this.unit.word > 0) this.addGroup(group, kept.sums, at);
    return at;
  }

  private addGroup({fill, steps, nodes}: FeatureGroup, sums: Float64Array, to: number): void {
    const {unit, pair, unary, edges} = this;
    const {features} = this.room;
    fill(unit, pair, features);
    addPairedRows(edges, features, steps, sums, to);
    if (nodes.length > 0) unary.add(features, nodes, sums, steps.length > 0 ? to + stepWidth : to);
  }

  private addSteps(): void {
    const {rows, own, step} = this.room;
    const {sums} = this.kept;
    const {unitCount} = this.window;
    for (let k = 1; k < unitCount; k++) {
      const row = k * groupCount;
      const a = rows[row] as number;
      const b = rows[row + 1] as number;
      const c = rows[row + 2] as number;
      const d = rows[row + 3] as number;
      const e = rows[row + 4] as number;
      const f = rows[row + 5] as number;
      const g = rows[row + 6] as number;
      const h = rows[row + 7] as number;
      const from = k * width;
      let to = k * stepCount;
      for (let y = 0; y < stepWidth; y++) {
        const sum =
          (own[from + y] as number) +
          (sums[a + y] as number) +
          (sums[b + y] as number) +
          (sums[c + y] as number) +
          (sums[d + y] as number) +
          (sums[e + y] as number) +
          (sums[f + y] as number) +
          (sums[g + y] as number) +
          (sums[h + y] as number);
        const second = secondOf(sum);
        step[to++] = firstOf(sum, second);
        step[to++] = second;
      }
    }
  }

  private addNodes(): void {
    const {rows, own, node} = this.room;
    const {sums} = this.kept;
    const {unitCount} = this.window;
    let to = 0;
    for (let k = 0; k < unitCount; k++) {
      const row = k * groupCount;
      const a = (rows[row] as number) + stepWidth;
      const b = (rows[row + 1] as number) + stepWidth;
      const c = (rows[row + 2] as number) + stepWidth;
      const d = (rows[row + 3] as number) + stepWidth;
      const e = rows[row + 8] as number;
      const f = rows[row + 9] as number;
      const g = rows[row + 10] as number;
      const from = k * width + stepWidth;
      for (let y = 0; y < nodeWidth; y++) {
        const sum =
          (own[from + y] as number) +
          (sums[a + y] as number) +
          (sums[b + y] as number) +
          (sums[c + y] as number) +
          (sums[d + y] as number) +
          (sums[e + y] as number) +
          (sums[f + y] as number) +
          (sums[g + y] as number);
        const second = secondOf(sum);
        node[to++] = firstOf(sum, second);
        node[to++] = second;
      }
    }
  }
}
