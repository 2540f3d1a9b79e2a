import {asSecond} from "./pairedNumbers.js";
import {placeOf, type FourRows} from "./sparseRows.js";

/** A table of four columns: which of its different rows each row is that is there, and these as two pairs of numbers. */
export interface PairedRows {
  readonly mask: number;
  readonly index: Int32Array;
  readonly rows: Uint16Array;
  readonly pairs: Float64Array;
}

/** Writes a table out; nothing where it has more different rows than two bytes tell apart. */
export function pairedRows({mask, index, codes, levels}: FourRows): PairedRows | undefined {
  const rowCodes = Int32Array.from({length: codes.length / 4}, (_, row) =>
    codes.subarray(row * 4, row * 4 + 4).reduce((sum, code, column) => sum | (code << (8 * column)), 0)
  );
  const numbers = new Map<number, number>();
  for (const code of rowCodes) if (!numbers.has(code)) numbers.set(code, numbers.size);
  if (numbers.size > 1 << 16) return undefined;
  const rows = Uint16Array.from(rowCodes, (code) => numbers.get(code) as number);
  const level = (code: number, shift: number) => levels[(code >>> shift) & 255] as number;
  const pairs = Float64Array.from(
    [...numbers.keys()].flatMap((code) => [
      level(code, 0) + level(code, 8) * asSecond,
      level(code, 16) + level(code, 24) * asSecond
    ])
  );
  return {mask, index, rows, pairs};
}

/** Adds the rows of the features from one place up to another to the numbers at `to`, which stand two in one. */
export function addPairs(
  {mask, index, rows, pairs}: PairedRows,
  features: Int32Array,
  from: number,
  end: number,
  sums: Float64Array,
  to: number
): void {
  let first = 0;
  let second = 0;
  for (let f = from; f < end; f++) {
    const at = (rows[placeOf(index, (features[f] as number) & mask)] as number) * 2;
    first += pairs[at] as number;
    second += pairs[at + 1] as number;
  }
  sums[to] = (sums[to] as number) + first;
  sums[to + 1] = (sums[to + 1] as number) + second;
}
