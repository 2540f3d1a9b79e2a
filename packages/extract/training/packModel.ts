import {tagCount} from "../src/tagging/tags.js";
import {letterOf, lettersOfCount, lettersOfLevel, levelOffset, signature} from "../src/weights/digits.js";
import type {Tables} from "../src/weights/model.js";

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
  const letters: number[] = Array.from(signature, (letter) => letter.charCodeAt(0));
  const writer = {
    digit: (digit: number) => letters.push(letterOf(digit)),
    number: (value: number, count: number) => {
      for (let i = count - 1; i >= 0; i--) letters.push(letterOf(Math.floor(value / 64 ** i) % 64));
    }
  };
  writer.number(tables.cueBias + levelOffset, lettersOfLevel);
  packTable(writer, tables.tagger, tagCount);
  packTable(writer, tables.cues, 1);
  packTable(writer, tables.unary, 4);
  packTable(writer, tables.edges, 16);
  packTable(writer, tables.paths, 1);
  return Uint8Array.from(letters);
}

interface Writer {
  readonly digit: (digit: number) => void;
  readonly number: (value: number, count: number) => void;
}

function packTable(writer: Writer, table: Int16Array, width: number): void {
  const values = [...new Set(table)].filter((value) => value !== 0).sort((a, b) => a - b);
  if (values.length > 63)
    throw new Error(
      `too many weights of different size: expected at most 63, received ${values.length}; use a scale with fewer levels`
    );
  const codes = new Map([0, ...values].map((value, i) => [value, i]));
  const codeOf = (value: number) => codes.get(value) as number;
  const size = table.length / width;
  const rows = Array.from({length: size}, (_, row) => table.subarray(row * width, row * width + width));
  const isThere = rows.map((row) => row.some((value) => value !== 0));
  const there = rows.filter((_, row) => isThere[row]);
  const numbers = there.flatMap((row) => Array.from(row, (value, column) => ({value, column})).filter(({value}) => value !== 0));
  writer.number(Math.log2(size), 1);
  writer.number(there.length, lettersOfCount);
  writer.number(numbers.length, lettersOfCount);
  writer.number(values.length, 1);
  for (const value of values) writer.number(value + levelOffset, lettersOfLevel);
  for (let row = 0; row < size; row += 6)
    writer.digit(isThere.slice(row, row + 6).reduce((bits, is, i) => bits | ((is ? 1 : 0) << i), 0));
  if (width <= 4) {
    // An empty row stands for all that are not there.
    for (const row of [new Int16Array(width), ...there]) for (const value of row) writer.digit(codeOf(value));
    return;
  }
  for (const row of there) writer.digit(row.reduce((count, value) => count + (value === 0 ? 0 : 1), 0));
  for (const {column} of numbers) writer.digit(column);
  for (const {value} of numbers) writer.digit(codeOf(value));
}
