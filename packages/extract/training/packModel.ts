import {tagCount} from "../src/tagging/tags.js";
import {balancedUpTo, letterOf, lettersOfCount, lettersOfLevel, levelOffset, signature} from "../src/weights/digits.js";
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
  const codes = new Map(values.map((value, i) => [value, i + 1]));
  const size = table.length / width;
  const rows = Array.from({length: size}, (_, row) =>
    Array.from(table.subarray(row * width, row * width + width), (value, column) => ({value, column})).filter(
      ({value}) => value !== 0
    )
  );
  const there = rows.filter((row) => row.length > 0);
  const numbers = there.flat();
  writer.number(Math.log2(size), 1);
  writer.number(there.length, lettersOfCount);
  writer.number(numbers.length, lettersOfCount);
  writer.number(there.filter(({length}) => length > 1).length, lettersOfCount);
  writer.number(values.length, 1);
  for (const value of values) writer.number(value + levelOffset, lettersOfLevel);
  for (let row = 0; row < size; row += 6)
    writer.digit(rows.slice(row, row + 6).reduce((bits, {length}, i) => bits | ((length > 0 ? 1 : 0) << i), 0));
  if (width === 4) for (const row of there) writer.digit(row.reduce((bits, {column}) => bits | (1 << column), 0));
  if (width > 4)
    for (const row of there)
      row.forEach(({column}, i) => {
        writer.digit((column - (row[i - 1]?.column ?? -1) - 1) * 2 + (i === row.length - 1 ? 1 : 0));
      });
  const codeOf = ({value}: {readonly value: number}) => codes.get(value) as number;
  for (const row of there) writer.digit(codeOf(row[0] as (typeof numbers)[number]));
  for (const row of there) for (const number of row.slice(1, -1)) writer.digit(codeOf(number));
  const levels = Int16Array.from([0, ...values]);
  for (const row of there.filter(({length}) => length > 1)) {
    const sum = row.slice(0, -1).reduce((total, {value}) => total + value, 0);
    const held = Math.max(-levelOffset, Math.min(levelOffset - 1, sum)) + levelOffset;
    let expected = values.length;
    while (expected > 1 && held >= balancedUpTo(levels, expected)) expected -= 1;
    writer.digit((codeOf(row.at(-1) as (typeof numbers)[number]) - expected + values.length) % values.length);
  }
}
