import type {Measured} from "./measured.js";

/** The speed of one peer over several processes. */
export interface Speed {
  /** Milliseconds, the median of the processes. */
  readonly load: number;
  /** Each text once in a new process: the lowest and the highest of the processes. Nothing without data sets. */
  readonly firstPerSecond: readonly [number, number] | undefined;
  /** Texts that were not read before, in a process that has read others: 5 kB of them per second of its own time, lowest and highest. */
  readonly freshPerOwnSecond: readonly [number, number] | undefined;
  /** Of the process's own time: of the best pass of all, and of the pass in the middle. */
  readonly bestPerOwnSecond: number;
  readonly usualPerOwnSecond: number;
  /** By the clock, of the best pass. */
  readonly bestPerSecond: number;
  /** In MB, of the process with most. */
  readonly peakMemory: number;
}

/** Sums up what processes measured of one peer, each of which read as many texts in a pass. */
export function speedOf(rounds: readonly Measured[], texts: number): Speed {
  const passes = rounds.flatMap((round) => round.passes);
  const own = passes.map((pass) => pass.own).sort((a, b) => a - b);
  const loads = rounds.map(({load}) => load).sort((a, b) => a - b);
  return {
    load: loads[loads.length >> 1] ?? NaN,
    firstPerSecond: ends(rounds.map(({firstPerSecond}) => firstPerSecond)),
    freshPerOwnSecond: ends(rounds.map(({fresh}) => (fresh ? fresh.bytes / 5000 / fresh.own : undefined))),
    bestPerOwnSecond: texts / (own[0] ?? NaN),
    usualPerOwnSecond: texts / (own[own.length >> 1] ?? NaN),
    bestPerSecond: texts / Math.min(...passes.map(({clock}) => clock)),
    peakMemory: Math.max(...rounds.map(({peakMemory}) => peakMemory))
  };
}

function ends(list: readonly (number | undefined)[]): readonly [number, number] | undefined {
  const known = list.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : [Math.min(...known), Math.max(...known)];
}
