import {addWideRow, findRows, type NarrowRows, type WideRows} from "./sparseRows.js";

/**
 * Sums of rows, remembered by a key: features that depend on little are added up once for each value of what they depend on. Each key
 * has one slot, which it may share with others: the latest stays. The key is kept whole, so that a sum is never mistaken for another.
 *
 * Only differences between columns matter, so the first column is taken off all others and counts as 0; its place holds the key.
 */
abstract class Memo {
  /** `width` numbers a slot: the key, and the other columns. */
  readonly sums: Int32Array;
  protected readonly width: number;
  private readonly shift: number;

  /** `2 ** bits` slots. */
  constructor(bits: number, width: number) {
    this.sums = new Int32Array(width << bits).fill(-1);
    this.shift = 32 - bits;
    this.width = width;
  }

  /** Where the sum of a key is in `sums`; -1 when it is not known. A key is a whole number from 0. */
  find(key: number): number {
    const at = this.slotOf(key);
    return this.sums[at] === key ? at : -1;
  }

  protected slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> this.shift) * this.width;
  }

  clear(): void {
    this.sums.fill(-1);
  }
}

/** Sums of rows of four numbers. */
export class NarrowMemo extends Memo {
  constructor(bits: number) {
    super(bits, 4);
  }

  /** Adds up the rows of the first `count` features, which are overwritten, and gives where the sum is. */
  add(key: number, rows: NarrowRows, features: Int32Array, count: number): number {
    const {sums} = this;
    const to = this.slotOf(key);
    addNarrowRows(rows, features, count, sums, to);
    const first = sums[to] as number;
    sums[to] = key;
    sums[to + 1] = (sums[to + 1] as number) - first;
    sums[to + 2] = (sums[to + 2] as number) - first;
    sums[to + 3] = (sums[to + 3] as number) - first;
    return to;
  }
}

/** Sums of rows of many numbers. */
export class WideMemo extends Memo {
  add(key: number, rows: WideRows, features: Int32Array, count: number): number {
    const {sums, width} = this;
    const to = this.slotOf(key);
    for (let y = 0; y < width; y++) sums[to + y] = 0;
    findRows(rows, features, count);
    for (let f = 0; f < count; f++) addWideRow(rows, features[f] as number, sums, to);
    const first = sums[to] as number;
    sums[to] = key;
    for (let y = 1; y < width; y++) sums[to + y] = (sums[to + y] as number) - first;
    return to;
  }
}

/** Puts the sum of the rows of the first `count` features, which are overwritten, at `to`. */
export function addNarrowRows(rows: NarrowRows, features: Int32Array, count: number, sums: Int32Array, to: number): void {
  const {codes, levels} = rows;
  findRows(rows, features, count);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < count; f++) {
    const row = codes[features[f] as number] as number;
    a += levels[row & 255] as number;
    b += levels[(row >>> 8) & 255] as number;
    c += levels[(row >>> 16) & 255] as number;
    d += levels[row >>> 24] as number;
  }
  sums[to] = a;
  sums[to + 1] = b;
  sums[to + 2] = c;
  sums[to + 3] = d;
}
