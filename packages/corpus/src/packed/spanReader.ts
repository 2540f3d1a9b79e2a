import type {Span} from "../schema/types.js";

/**
 * Reads spans that were packed one after the other as pairs of numbers: how far the start lies from the start before, and the length. The
 * reader it returns goes on where it stopped.
 */
export function spanReader(): (packed: readonly number[]) => Span[] {
  let at = 0;
  return (packed) =>
    Array.from({length: packed.length / 2}, (_, i) => {
      at += packed[2 * i] ?? 0;
      return {start: at, end: at + (packed[2 * i + 1] ?? 0)};
    });
}
