import {tagCount} from "../tagging/tags.js";
import {balancedUpTo, digitOf, letterOf, lettersOfCount, lettersOfLevel, levelOffset, signature} from "./digits.js";
import type {Model} from "./model.js";
import {bitCount, type FourRows, type NarrowRows, type WideRows} from "./sparseRows.js";

/** Rebuilds the tables from a weights file. */
export function unpackModel(letters: Uint8Array): Model {
  const found = String.fromCharCode(...letters.subarray(0, signature.length));
  if (found !== signature)
    throw new Error(
      `invalid weights: expected a file that begins with ${signature}, received ${JSON.stringify(found)}; build the package again`
    );
  const reader = new Reader(letters, signature.length);
  const cueBias = reader.number(lettersOfLevel) - levelOffset;
  const tagger = readWideRows(reader, tagCount);
  const cues = readNarrowRows(reader);
  const unary = readFourRows(reader);
  const edges = readWideRows(reader, 16);
  return {tagger, cues, cueBias, unary, edges, paths: readNarrowRows(reader)};
}

/** What each letter stands for, by its code. */
const digits = Uint8Array.from({length: 128}, (_, code) => digitOf(code));

class Reader {
  readonly letters: Uint8Array;
  at: number;

  constructor(letters: Uint8Array, at: number) {
    this.letters = letters;
    this.at = at;
  }

  /** A number of so many digits, the highest first. */
  number(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 64 + digitOf(this.letters[this.at++] as number);
    return value;
  }
}

interface Head {
  readonly mask: number;
  readonly index: Int32Array;
  readonly rowCount: number;
  readonly numberCount: number;
  /** How many rows hold more than one number. */
  readonly lastCount: number;
  readonly levels: Int16Array;
}

function readHead(reader: Reader): Head {
  const rows = 1 << reader.number(1);
  const rowCount = reader.number(lettersOfCount);
  const numberCount = reader.number(lettersOfCount);
  const lastCount = reader.number(lettersOfCount);
  const levels = new Int16Array(reader.number(1) + 1);
  for (let i = 1; i < levels.length; i++) levels[i] = reader.number(lettersOfLevel) - levelOffset;
  return {mask: rows - 1, index: readIndex(reader, rows), rowCount, numberCount, lastCount, levels};
}

/** Which rows are there, six to a letter, and how many there are before each 32. */
function readIndex(reader: Reader, rows: number): Int32Array {
  const {letters, at} = reader;
  const end = at + Math.ceil(rows / 6);
  const index = new Int32Array(2 * Math.max(1, rows >>> 5));
  let word = 0;
  let filled = 0;
  let to = 0;
  let count = 0;
  for (let i = at; i < end; i++) {
    const digit = digits[letters[i] as number] as number;
    word |= digit << filled;
    filled += 6;
    if (filled < 32) continue;
    index[to] = word;
    index[to + 1] = count;
    count += bitCount(word);
    to += 2;
    filled -= 32;
    word = digit >>> (6 - filled);
  }
  if (to < index.length) {
    index[to] = word;
    index[to + 1] = count;
  }
  reader.at = end;
  return index;
}

/** By a sum, from the lowest level up: the level nearest to what balances it. */
function balanceOf(levels: Int16Array): Uint8Array {
  const balance = new Uint8Array(2 * levelOffset);
  let from = 0;
  for (let code = levels.length - 1; code > 0; code--) {
    const next = code > 1 ? balancedUpTo(levels, code) : 2 * levelOffset;
    balance.fill(code, from, next);
    from = next;
  }
  return balance;
}

/** The letters themselves are the places of its levels. */
function readNarrowRows(reader: Reader): NarrowRows {
  const {mask, index, rowCount, levels} = readHead(reader);
  const {letters, at} = reader;
  const codes = new Uint8Array(rowCount + 1);
  codes.set(letters.subarray(at, at + rowCount), 1);
  reader.at += rowCount;
  const levelOfLetter = new Int16Array(128);
  for (let code = 1; code < levels.length; code++) levelOfLetter[letterOf(code)] = levels[code] as number;
  return {mask, index, codes, levels: levelOfLetter};
}

/*
 * The numbers of a table with more columns stand in three lists: the first of each row, the middle ones, and the last. A row was trained by
 * adding to one column what another lost, so the last number is near what makes the sum 0, and its letter tells how near. Both loops below
 * run once, mostly before an engine has made them fast: they call nothing.
 */

/** A letter for each row tells which of its columns are not 0. */
function readFourRows(reader: Reader): FourRows {
  const {mask, index, rowCount, numberCount, lastCount, levels} = readHead(reader);
  const {letters, at} = reader;
  const balance = balanceOf(levels);
  const highest = levels.length - 1;
  let first = at + rowCount;
  let middle = first + rowCount;
  let last = first + numberCount - lastCount;
  reader.at = first + numberCount;
  const codes = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) {
    let columns = digits[letters[at + row] as number] as number;
    let shift = 0;
    for (; (columns & 1) === 0; columns >>>= 1) shift += 8;
    let code = digits[letters[first++] as number] as number;
    let found = code << shift;
    let sum = levels[code] as number;
    for (columns >>>= 1; columns !== 0; columns >>>= 1) {
      shift += 8;
      if ((columns & 1) === 0) continue;
      if (columns === 1) {
        const held = sum < -levelOffset ? 0 : sum >= levelOffset ? 2 * levelOffset - 1 : sum + levelOffset;
        code = (balance[held] as number) + (digits[letters[last++] as number] as number);
        if (code > highest) code -= highest;
      } else {
        code = digits[letters[middle++] as number] as number;
        sum += levels[code] as number;
      }
      found |= code << shift;
    }
    codes[row + 1] = found;
  }
  return {mask, index, codes, levels};
}

/** A letter for each number tells how far its column is from the one before, and whether it is the row's last. */
function readWideRows(reader: Reader, width: number): WideRows {
  const {mask, index, rowCount, numberCount, lastCount, levels} = readHead(reader);
  const {letters, at} = reader;
  const balance = balanceOf(levels);
  const highest = levels.length - 1;
  let first = at + numberCount;
  let middle = first + rowCount;
  let last = first + numberCount - lastCount;
  reader.at = first + numberCount;
  const starts = new Int32Array(rowCount + 2);
  const entries = new Uint16Array(numberCount);
  let place = 1;
  let column = -1;
  let sum = 0;
  for (let i = 0; i < numberCount; i++) {
    const step = digits[letters[at + i] as number] as number;
    let code: number;
    if (column < 0) {
      code = digits[letters[first++] as number] as number;
      sum = levels[code] as number;
    } else if ((step & 1) === 0) {
      code = digits[letters[middle++] as number] as number;
      sum += levels[code] as number;
    } else {
      const held = sum < -levelOffset ? 0 : sum >= levelOffset ? 2 * levelOffset - 1 : sum + levelOffset;
      code = (balance[held] as number) + (digits[letters[last++] as number] as number);
      if (code > highest) code -= highest;
    }
    column += (step >>> 1) + 1;
    entries[i] = column | (code << 5);
    if ((step & 1) === 0) continue;
    starts[++place] = i + 1;
    column = -1;
  }
  return {mask, width, index, starts, entries, levels};
}
