import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";
import type {Path} from "../roles/searchRoles.js";
import {sumOfRows, type NarrowRows} from "../weights/sparseRows.js";
import {PathFeatures} from "./pathFeatures.js";

/** Chooses among the paths of one cue by what is to be said of each as a whole. */
export class PathRanker {
  /** Log odds of the path chosen last against there being no attribution, in units of 1/256. */
  margin = 0;

  private readonly features: PathFeatures;
  private readonly weights: NarrowRows;

  constructor(reading: Reading, window: CueWindow, weights: NarrowRows) {
    this.features = new PathFeatures(reading, window);
    this.weights = weights;
  }

  /** The likeliest of the paths, the role tagger's own first; `margin` is by how much that beats no roles at all. */
  choose(paths: readonly Path[], margin: number): Path {
    const {features} = this;
    let best = paths[0] as Path;
    let most = -Infinity;
    paths.forEach((path, rank) => {
      features.fill(path, rank);
      const score = this.sum();
      if (score <= most) return;
      most = score;
      best = path;
    });
    features.fillNone(margin, paths.length);
    this.margin = most - this.sum();
    return best;
  }

  private sum(): number {
    return sumOfRows(this.weights, this.features.features, 0, this.features.count);
  }
}
