import {letterOf} from "./digits.js";
import {asSecond} from "./pairedNumbers.js";

/**
 * Rows of small whole numbers by hashed feature. Most rows are empty: a bit for each tells whether it is there, and only those that are
 * take room. So a table with a million rows stays near the processor.
 */
interface SparseRows {
  /** One less than the number of rows, which is a power of two. */
  readonly mask: number;
  /** For every 32 rows two numbers side by side: which of them are there, and how many rows are there before. */
  readonly index: Int32Array;
}

/** Rows of one number. */
export interface NarrowRows extends SparseRows {
  /** The numbers that occur, where codes say. */
  readonly levels: Int16Array;
  /** The rows that are there, behind an empty one that stands for all others: places of `levels`. */
  readonly codes: Uint8Array;
}

/** Rows of four numbers. */
export interface FourRows extends SparseRows {
  /** The numbers that occur, where codes say. */
  readonly levels: Int16Array;
  /** The rows that are there, behind an empty one that stands for all others: four places of `levels` each. */
  readonly codes: Uint8Array;
}

/** Rows of up to 32 numbers, few of which are not 0. */
export interface WideRows extends SparseRows {
  readonly width: number;
  /** The numbers that occur, where codes say. */
  readonly levels: Int16Array;
  /** Where each row that is there begins in the lists below, and where the last one ends; the first stands for all that are not there. */
  readonly starts: Int32Array;
  /** The columns in which numbers are, counted from `firstColumn`. */
  readonly columns: Uint8Array;
  /** Which numbers these are: places of `levels`. */
  readonly codes: Uint8Array;
}

/** Columns are kept as the letters of a weights file. */
export const firstColumn = letterOf(0);

/** How many bits are set (Hacker's Delight, 5-1). */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}

/** Which of the rows that are there a hashed feature has, counted from 1; 0 when it has none. `row` is the hash within the mask. */
export function placeOf(index: Int32Array, row: number): number {
  const at = (row >>> 5) << 1;
  // The row's own bit comes first, those of the rows before it follow: counted together they give its place.
  const upTo = (index[at] as number) << ~row;
  return ((index[at + 1] as number) + bitCount(upTo)) & (upTo >> 31);
}

/** Adds a row to the numbers in `sums` from `to` on. */
export function addWideRow(
  {starts, columns, codes, levels}: WideRows,
  place: number,
  sums: Int16Array | Int32Array,
  to: number
): void {
  const end = starts[place + 1] as number;
  for (let i = starts[place] as number; i < end; i++) {
    const at = to + (columns[i] as number) - firstColumn;
    sums[at] = (sums[at] as number) + (levels[codes[i] as number] as number);
  }
}

/** Adds the rows of the features from one place up to another to the numbers at `to`, which stand two in one. */
export function addFourRows(
  {mask, index, codes, levels}: FourRows,
  features: Int32Array,
  from: number,
  end: number,
  sums: Float64Array,
  to: number
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = from; f < end; f++) {
    const row = placeOf(index, (features[f] as number) & mask) * 4;
    a += levels[codes[row] as number] as number;
    b += levels[codes[row + 1] as number] as number;
    c += levels[codes[row + 2] as number] as number;
    d += levels[codes[row + 3] as number] as number;
  }
  sums[to] = (sums[to] as number) + a + b * asSecond;
  sums[to + 1] = (sums[to + 1] as number) + c + d * asSecond;
}

/** The sum of the rows of the features from `from` to `to`, of one number each. */
export function sumOfRows({mask, index, codes, levels}: NarrowRows, features: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let f = from; f < to; f++) sum += levels[codes[placeOf(index, (features[f] as number) & mask)] as number] as number;
  return sum;
}

/** Adds the rows of the first `count` features to the numbers in `sums` from `to` on. */
export function addWideRows(rows: WideRows, features: Int32Array, count: number, sums: Int32Array, to: number): void {
  for (let f = 0; f < count; f++) addFeature(rows, features[f] as number, sums, to);
}

/** Adds the row of a feature to the numbers in `sums` from `to` on. */
export function addFeature(rows: WideRows, feature: number, sums: Int16Array | Int32Array, to: number): void {
  addWideRow(rows, placeOf(rows.index, feature & rows.mask), sums, to);
}

/** Visits all rows that are there, in their order: which of the table's rows each is, and its place, counted from 1. */
export function forEachRow({index}: SparseRows, visit: (row: number, place: number) => void): void {
  let place = 0;
  for (let at = 0; at < index.length; at += 2)
    for (let bits = index[at] as number; bits !== 0; bits &= bits - 1) visit(at * 16 + 31 - Math.clz32(bits & -bits), ++place);
}

/** The codes of all rows of one number, those that are not there 0: for tables of which a text asks much, a byte for each row. */
export function allCodes(rows: NarrowRows): Uint8Array {
  const all = new Uint8Array(rows.mask + 1);
  forEachRow(rows, (row, place) => (all[row] = rows.codes[place] as number));
  return all;
}

/** `sumOfRows` from all codes of a table. */
export function sumOfCodes(codes: Uint8Array, levels: Int16Array, features: Int32Array, from: number, to: number): number {
  const mask = codes.length - 1;
  let sum = 0;
  for (let f = from; f < to; f++) sum += levels[codes[(features[f] as number) & mask] as number] as number;
  return sum;
}
