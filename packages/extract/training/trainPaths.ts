import {seededRandom, shuffled} from "./random.js";

/** The paths of one cue: the features of each, those of no attribution, and how good each path is. */
export interface PathChoice {
  readonly none: Int32Array;
  readonly paths: readonly Int32Array[];
  /** From 0, wrong, to 1, as people marked it. */
  readonly worth: readonly number[];
}

/** A path that is worth less is no better than none. */
const leastWorth = 0.55;

export interface PathOptions {
  readonly bits: number;
  readonly passes: number;
  /** Features of fewer choices are left out. */
  readonly fewest: number;
  readonly seed: number;
}

/**
 * A log-linear choice among the paths of a cue and none, by AdaGrad: all paths of the highest worth are right, whichever the weights
 * prefer. The weights of `2 ** bits` hashed features.
 */
export function trainPaths(choices: readonly PathChoice[], {bits, passes, fewest, seed}: PathOptions, rate = 0.05): Float32Array {
  const mask = (1 << bits) - 1;
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(1);
  const random = seededRandom(seed);
  const kept = choices.map(onlyFrequent(choices, fewest));
  for (let pass = 0; pass < passes; pass++)
    for (const {none, paths, worth} of shuffled(kept, random)) {
      const options = [none, ...paths];
      const scores = options.map((features) => {
        let sum = 0;
        for (const feature of features) sum += weights[feature & mask] as number;
        return sum;
      });
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const highest = Math.max(...worth);
      const right = options.map((_, i) => (highest > leastWorth ? i > 0 && (worth[i - 1] as number) >= highest - 1e-9 : i === 0));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      const good = odds.reduce((sum, odd, i) => sum + (right[i] ? odd : 0), 1e-9);
      options.forEach((features, i) => {
        const gradient = (odds[i] as number) / all - (right[i] ? (odds[i] as number) / good : 0);
        if (Math.abs(gradient) < 1e-3) return;
        for (const feature of features) {
          const slot = feature & mask;
          const square = (squares[slot] as number) + gradient ** 2;
          squares[slot] = square;
          weights[slot] = (weights[slot] as number) - (rate * gradient) / Math.sqrt(square);
        }
      });
    }
  return weights;
}

/** Takes away the features that fewer choices have: they would be learnt by heart. */
function onlyFrequent(choices: readonly PathChoice[], fewest: number): (choice: PathChoice) => PathChoice {
  const counts = new Map<number, number>();
  for (const {none, paths} of choices)
    for (const feature of new Set([none, ...paths].flatMap((features) => [...features])))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = (features: Int32Array) => features.filter((feature) => (counts.get(feature) as number) >= fewest);
  return ({none, paths, worth}) => ({none: kept(none), paths: paths.map(kept), worth});
}
