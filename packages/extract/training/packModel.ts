import {longestCode} from "../src/weights/bits.js";
import type {Tables} from "../src/weights/model.js";
import {signature} from "../src/weights/unpackModel.js";

/** How values are rounded: to the nearest of `levels` steps either side of zero, each `ratio` times the one before. */
export interface Scale {
  readonly least: number;
  readonly ratio: number;
  readonly levels: number;
}

/** Rounds a table to a logarithmic scale; what is under the least step becomes zero. */
export function rounded(table: ArrayLike<number>, {least, ratio, levels}: Scale): Int16Array {
  const steps = Array.from({length: levels}, (_, i) => Math.round(least * ratio ** i));
  const result = new Int16Array(table.length);
  for (let i = 0; i < table.length; i++) {
    const size = Math.abs(table[i] as number);
    if (size < least / Math.sqrt(ratio)) continue;
    const level = Math.min(levels - 1, Math.max(0, Math.round(Math.log(size / least) / Math.log(ratio))));
    const value = Math.min(32767, steps[level] as number);
    result[i] = (table[i] as number) < 0 ? -value : value;
  }
  return result;
}

/** Writes a weights file; `unpackModel` reads it. */
export function packModel(tables: Tables): Uint8Array {
  const writer = new BitWriter();
  writer.write(signature, 32);
  writer.write(tables.cueBias + 0x8000, 16);
  for (const table of [tables.tagger, tables.cues, tables.unary, tables.edges]) packTable(writer, table);
  return writer.bytes();
}

function packTable(writer: BitWriter, table: Int16Array): void {
  const values = [...new Set(table)].filter((value) => value !== 0).sort((a, b) => a - b);
  const index = new Map(values.map((value, i) => [value, i]));
  const levelCounts = new Array<number>(values.length).fill(0);
  const gapCounts = new Array<number>(24).fill(0);
  let before = -1;
  let count = 0;
  for (let at = 0; at < table.length; at++) {
    if (table[at] === 0) continue;
    const level = index.get(table[at] as number) as number;
    levelCounts[level] = (levelCounts[level] as number) + 1;
    const bits = 31 - Math.clz32(at - before);
    gapCounts[bits] = (gapCounts[bits] as number) + 1;
    before = at;
    count += 1;
  }
  const levelLengths = codeLengths(levelCounts);
  const gapLengths = codeLengths(gapCounts);
  const levelCodes = codes(levelLengths);
  const gapCodes = codes(gapLengths);
  writer.write(table.length, 32);
  writer.write(count, 32);
  writer.write(values.length, 8);
  for (const value of values) writer.write(value + 0x8000, 16);
  for (const length of levelLengths) writer.write(length, 4);
  for (const length of gapLengths) writer.write(length, 4);
  before = -1;
  for (let at = 0; at < table.length; at++) {
    if (table[at] === 0) continue;
    const gap = at - before;
    const bits = 31 - Math.clz32(gap);
    writer.write(gapCodes[bits] as number, gapLengths[bits] as number);
    writer.write(gap - (1 << bits), bits);
    const level = index.get(table[at] as number) as number;
    writer.write(levelCodes[level] as number, levelLengths[level] as number);
    before = at;
  }
}

/** Lengths of a prefix code for these counts (Huffman), flattened until none is too long. */
function codeLengths(counts: readonly number[]): number[] {
  let floor = 0;
  for (;;) {
    const lengths = huffman(counts.map((count) => (count > 0 ? Math.max(count, floor) : 0)));
    if (Math.max(...lengths, 0) <= longestCode) return lengths;
    floor = floor * 2 + 1;
  }
}

function huffman(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let nodes = counts.flatMap((count, symbol) => (count > 0 ? [{count, symbols: [symbol]}] : []));
  if (nodes.length === 1) lengths[(nodes[0] as (typeof nodes)[number]).symbols[0] as number] = 1;
  while (nodes.length > 1) {
    nodes = nodes.sort((a, b) => a.count - b.count || (a.symbols[0] as number) - (b.symbols[0] as number));
    const [a, b, ...rest] = nodes as [(typeof nodes)[number], (typeof nodes)[number], ...typeof nodes];
    for (const symbol of [...a.symbols, ...b.symbols]) lengths[symbol] = (lengths[symbol] as number) + 1;
    nodes = [...rest, {count: a.count + b.count, symbols: [...a.symbols, ...b.symbols]}];
  }
  return lengths;
}

function codes(lengths: readonly number[]): number[] {
  const result = lengths.map(() => 0);
  let code = 0;
  for (let length = 1; length <= longestCode; length++) {
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      result[symbol] = code >>> (longestCode - length);
      code += 1 << (longestCode - length);
    });
  }
  return result;
}

class BitWriter {
  private readonly list: number[] = [];
  private held = 0;
  private count = 0;

  write(value: number, bits: number): void {
    if (bits > 16) {
      this.write(Math.floor(value / 0x10000), bits - 16);
      this.write(value % 0x10000, 16);
      return;
    }
    this.held = (this.held << bits) | value;
    this.count += bits;
    while (this.count >= 8) {
      this.list.push((this.held >>> (this.count - 8)) & 0xff);
      this.count -= 8;
      this.held &= (1 << this.count) - 1;
    }
  }

  bytes(): Uint8Array {
    const rest = this.count > 0 ? [(this.held << (8 - this.count)) & 0xff] : [];
    return Uint8Array.from([...this.list, ...rest]);
  }
}
