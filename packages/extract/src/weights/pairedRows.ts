import {asSecond} from "./pairedNumbers.js";
import {forEachRow, type FourRows} from "./sparseRows.js";

/**
 * A table of four columns: for each of its rows which of the different ones it is, and these as two pairs of numbers. Two bytes a row are
 * more than a list of those that are there, but a look finds them at once.
 */
export interface PairedRows {
  readonly mask: number;
  readonly rows: Uint16Array;
  readonly pairs: Float64Array;
}

/** Writes a table out; nothing where it has more different rows than two bytes tell apart. */
export function pairedRows(table: FourRows): PairedRows | undefined {
  const {mask, codes, levels} = table;
  const rows = new Uint16Array(mask + 1);
  const numbers = new Map<number, number>();
  const pairs: number[] = [];
  const numberOf = (place: number): number => {
    const at = place * 4;
    const code =
      (codes[at] as number) |
      ((codes[at + 1] as number) << 8) |
      ((codes[at + 2] as number) << 16) |
      ((codes[at + 3] as number) << 24);
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(code, number);
    const level = (column: number) => levels[codes[at + column] as number] as number;
    pairs.push(level(0) + level(1) * asSecond, level(2) + level(3) * asSecond);
    return number;
  };
  // The empty row, which stands for all that are not there, is the first.
  numberOf(0);
  forEachRow(table, (row, place) => (rows[row] = numberOf(place)));
  return numbers.size > 1 << 16 ? undefined : {mask, rows, pairs: Float64Array.from(pairs)};
}

/** Adds the rows of the features from one place up to another to the numbers at `to`, which stand two in one. */
export function addPairs(
  {mask, rows, pairs}: PairedRows,
  features: Int32Array,
  from: number,
  end: number,
  sums: Float64Array,
  to: number
): void {
  let first = 0;
  let second = 0;
  for (let f = from; f < end; f++) {
    const at = (rows[(features[f] as number) & mask] as number) * 2;
    first += pairs[at] as number;
    second += pairs[at + 1] as number;
  }
  sums[to] = (sums[to] as number) + first;
  sums[to + 1] = (sums[to + 1] as number) + second;
}

/**
 * The same for many sums, two numbers each, whose features stand side by side, `size` each. The features are lost: first each gives way to
 * the number of its row, so that memory, which is slow, is asked for all of them at once.
 */
export function addPairsOfEach(
  {mask, rows, pairs}: PairedRows,
  features: Int32Array,
  size: number,
  count: number,
  sums: Float64Array
): void {
  for (let f = 0; f < count * size; f++) features[f] = (rows[(features[f] as number) & mask] as number) * 2;
  for (let k = 0; k < count; k++) {
    let first = 0;
    let second = 0;
    for (let f = k * size; f < (k + 1) * size; f++) {
      const at = features[f] as number;
      first += pairs[at] as number;
      second += pairs[at + 1] as number;
    }
    sums[2 * k] = (sums[2 * k] as number) + first;
    sums[2 * k + 1] = (sums[2 * k + 1] as number) + second;
  }
}
