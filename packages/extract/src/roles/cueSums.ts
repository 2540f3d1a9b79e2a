import {addFeature, type WideRows} from "../weights/sparseRows.js";
import {pairFeatures, pairSteps} from "./featurePlaces.js";
import type {PairPlace} from "./pairPlace.js";
import {roleCount} from "./role.js";
import type {UnaryRows} from "./unaryRows.js";

/** Where a unit's sums begin, three times two: each number is two in one. */
export const whereSums = 0;
export const countSums = 2;
export const partSums = 4;

/** What features add up to that read much of the cue and little of the unit: from unit to unit they mostly stay the same. */
export class CueSums {
  readonly sums = new Float64Array(6);
  /** Those of the step to it. */
  readonly steps = new Int32Array(roleCount * roleCount);
  private readonly unary: UnaryRows;
  private readonly edges: WideRows;
  private readonly pair: PairPlace;
  private readonly features: Int32Array;
  private whereKey = -1;
  private countKey = -1;
  private partKey = -1;
  private stemKey = -1;

  constructor(unary: UnaryRows, edges: WideRows, pair: PairPlace, features: Int32Array) {
    this.unary = unary;
    this.edges = edges;
    this.pair = pair;
    this.features = features;
  }

  /** Forgets the cue before. */
  begin(): void {
    this.whereKey = -1;
    this.countKey = -1;
    this.partKey = -1;
    this.stemKey = -1;
  }

  /** Adds up anew what has changed. */
  update(): void {
    const {pair, features, sums, unary, edges} = this;
    const {cueWhereKey, cueCountKey, cuePartKey, stemKey} = pair;
    if (cueWhereKey !== this.whereKey) {
      this.whereKey = cueWhereKey;
      pair.fillCueWhereFeatures(features);
      sums[whereSums] = 0;
      sums[whereSums + 1] = 0;
      unary.add(features, pairFeatures.cueWhere, sums, whereSums);
    }
    if (cueCountKey !== this.countKey) {
      this.countKey = cueCountKey;
      pair.fillCueCountFeatures(features);
      sums[countSums] = 0;
      sums[countSums + 1] = 0;
      unary.add(features, pairFeatures.cueCounts, sums, countSums);
    }
    if (cuePartKey !== this.partKey) {
      this.partKey = cuePartKey;
      pair.fillCuePartFeatures(features);
      sums[partSums] = 0;
      sums[partSums + 1] = 0;
      unary.add(features, pairFeatures.cuePart, sums, partSums);
    }
    if (stemKey !== this.stemKey) {
      this.stemKey = stemKey;
      pair.fillStemSteps(features);
      this.steps.fill(0);
      addFeature(edges, features[pairSteps.stem.from] as number, this.steps, 0);
    }
  }
}
