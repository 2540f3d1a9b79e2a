import type {Reading} from "../reading.js";
import {reach, type CueWindow} from "../roles/cueWindow.js";
import {NarrowSums} from "../weights/narrowSums.js";
import type {NarrowRows} from "../weights/sparseRows.js";
import type {Path} from "./path.js";
import {PathFeatures, type Run} from "./pathFeatures.js";

/** More tokens than a window has. */
const span = 2 * reach + 2;

/** Chooses among the paths of one cue by what is to be said of each as a whole. */
export class PathRanker {
  /** Log odds of the path chosen last against there being no attribution, in units of 1/256. */
  margin = 0;

  private readonly features: PathFeatures;
  private readonly window: CueWindow;
  private readonly weights: NarrowSums;
  /** Runs of the cue's paths, of which many share some, and what they are worth. */
  private readonly keys: number[] = [];
  private readonly sums: number[] = [];
  private keptRuns = 0;

  constructor(reading: Reading, window: CueWindow, weights: NarrowRows) {
    this.features = new PathFeatures(reading, window);
    this.window = window;
    this.weights = new NarrowSums(weights);
  }

  /** The likeliest of the paths, the role tagger's own first; `margin` is by how much that beats no roles at all. */
  choose(paths: readonly Path[], margin: number): Path {
    const {features} = this;
    this.keptRuns = 0;
    let best = paths[0] as Path;
    let most = -Infinity;
    for (const path of paths) {
      features.fillShape(path);
      let score = this.sum();
      for (let i = 0; i < features.runCount; i++) score += this.sumOfRun(features.runs[i] as Run);
      if (score <= most) continue;
      most = score;
      best = path;
    }
    features.fillNone(margin, paths.length);
    this.margin = most - this.sum();
    return best;
  }

  private sumOfRun(run: Readonly<Run>): number {
    const {keys, sums, features, window} = this;
    const from = (run.first - window.first) * span + run.last - window.first;
    const key = (from * 4 + run.role) * 8 + run.index;
    for (let i = 0; i < this.keptRuns; i++) if (keys[i] === key) return sums[i] as number;
    features.fillRun(run);
    const sum = this.sum();
    keys[this.keptRuns] = key;
    sums[this.keptRuns] = sum;
    this.keptRuns += 1;
    return sum;
  }

  private sum(): number {
    return this.weights.of(this.features.features, 0, this.features.count);
  }
}
