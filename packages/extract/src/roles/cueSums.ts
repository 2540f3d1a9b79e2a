import {addPairedRows, type WideRows} from "../weights/sparseRows.js";
import {featureCount} from "./allFeatures.js";
import {type PairPlace, pairPlaces, pairStepPlaces} from "./pairPlace.js";
import type {UnaryRows} from "./unaryRows.js";
import {unitFeatureCount} from "./unitPlace.js";

/** Where the sums begin: three times two for a unit, and eight for the step to it. Each number is two in one. */
export const whereSums = 0;
export const countSums = 2;
export const partSums = 4;
export const stemSums = 6;
const size = 14;

const stemPlaces = pairStepPlaces.stem.map((place) => featureCount + place);

/** What features add up to that read much of the cue and little of the unit: from unit to unit they mostly stay the same. */
export class CueSums {
  readonly sums = new Float64Array(size);
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
      pair.fillCueWhereFeatures(features, unitFeatureCount);
      sums.fill(0, whereSums, countSums);
      unary.add(features, pairPlaces.cueWhere, sums, whereSums);
    }
    if (cueCountKey !== this.countKey) {
      this.countKey = cueCountKey;
      pair.fillCueCountFeatures(features, unitFeatureCount);
      sums.fill(0, countSums, partSums);
      unary.add(features, pairPlaces.cueCounts, sums, countSums);
    }
    if (cuePartKey !== this.partKey) {
      this.partKey = cuePartKey;
      pair.fillCuePartFeatures(features, unitFeatureCount);
      sums.fill(0, partSums, stemSums);
      unary.add(features, pairPlaces.cuePart, sums, partSums);
    }
    if (stemKey !== this.stemKey) {
      this.stemKey = stemKey;
      pair.fillStemSteps(features, featureCount);
      sums.fill(0, stemSums, size);
      addPairedRows(edges, features, stemPlaces, sums, stemSums);
    }
  }
}
