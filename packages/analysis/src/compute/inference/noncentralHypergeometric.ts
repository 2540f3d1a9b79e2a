import {logGamma} from "./logGamma.js";
import {solveIncreasing} from "./solveIncreasing.js";

/** A value of the first cell and its probability. */
interface Cell {
  readonly x: number;
  readonly p: number;
}

/** The first cell of a 2 × 2 table with fixed margins, at any log odds ratio. */
export interface NoncentralHypergeometric {
  readonly smallest: number;
  readonly largest: number;
  readonly probabilities: (logOdds: number) => Cell[];
  readonly mean: (logOdds: number) => number;
  readonly atLeast: (x: number, logOdds: number) => number;
  readonly atMost: (x: number, logOdds: number) => number;
  /** The log odds ratio at which a function that increases with it reaches the target. */
  readonly solve: (increasing: (logOdds: number) => number, target: number) => number;
}

/**
 * Fisher's noncentral hypergeometric distribution: of `drawn` from `marked` and `unmarked`, how many are marked.
 *
 * Source: Fisher 1935, Journal of the Royal Statistical Society 98, 39–54; at log odds 0 the central one.
 */
export function noncentralHypergeometric(marked: number, unmarked: number, drawn: number): NoncentralHypergeometric {
  const smallest = Math.max(0, drawn - unmarked);
  const largest = Math.min(drawn, marked);
  const cells = Array.from({length: largest - smallest + 1}, (_, i) => {
    const x = smallest + i;
    return {x, logWeight: logChoose(marked, x) + logChoose(unmarked, drawn - x)};
  });
  const probabilities = (logOdds: number): Cell[] => {
    const logs = cells.map(({x, logWeight}) => ({x, log: logWeight + logOdds * x}));
    const top = logs.reduce((most, {log}) => Math.max(most, log), -Infinity);
    const weights = logs.map(({x, log}) => ({x, p: Math.exp(log - top)}));
    const total = weights.reduce((sum, {p}) => sum + p, 0);
    return weights.map(({x, p}) => ({x, p: p / total}));
  };
  const share = (logOdds: number, within: (x: number) => boolean) =>
    Math.min(
      1,
      probabilities(logOdds).reduce((sum, {x, p}) => (within(x) ? sum + p : sum), 0)
    );
  return {
    smallest,
    largest,
    probabilities,
    mean: (logOdds) => probabilities(logOdds).reduce((sum, {x, p}) => sum + x * p, 0),
    atLeast: (x, logOdds) => share(logOdds, (cell) => cell >= x),
    atMost: (x, logOdds) => share(logOdds, (cell) => cell <= x),
    solve: (increasing, target) => {
      let reach = 1;
      while (increasing(-reach) > target || increasing(reach) < target) reach *= 2;
      return solveIncreasing(increasing, target, -reach, reach);
    }
  };
}

const logChoose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
