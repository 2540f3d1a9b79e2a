import {tagCount} from "../tagging/tags.js";
import {balancedUpTo, digitOf, lettersOfCount, lettersOfLevel, levelOffset, signature} from "./digits.js";
import type {Model} from "./model.js";
import type {FourRows, NarrowRows, WideRows} from "./sparseRows.js";

/** Rebuilds the tables from a weights file. */
export function unpackModel(letters: Uint8Array): Model {
  const found = String.fromCharCode(...letters.subarray(0, signature.length));
  if (found !== signature)
    throw new Error(
      `invalid weights: expected a file that begins with ${signature}, received ${JSON.stringify(found)}; build the package again`
    );
  const reader = new Reader(digitsOf(letters), signature.length);
  const cueBias = reader.number(lettersOfLevel) - levelOffset;
  const tagger = readWideRows(reader, tagCount);
  const cues = readNarrowRows(reader);
  const unary = readFourRows(reader);
  const edges = readWideRows(reader, 16);
  return {tagger, cues, cueBias, unary, edges, paths: readNarrowRows(reader)};
}

/** The numbers that letters stand for: all at once, which engines make fast soon. */
function digitsOf(letters: Uint8Array): Uint8Array {
  const digits = new Uint8Array(letters.length);
  for (let i = 0; i < digits.length; i++) digits[i] = digitOf(letters[i] as number);
  return digits;
}

class Reader {
  readonly digits: Uint8Array;
  at: number;

  constructor(digits: Uint8Array, at: number) {
    this.digits = digits;
    this.at = at;
  }

  /** A number of so many digits, the highest first. */
  number(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 64 + (this.digits[this.at++] as number);
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
  const {digits, at} = reader;
  const end = at + Math.ceil(rows / 6);
  const index = new Int32Array(2 * Math.max(1, rows >>> 5));
  let word = 0;
  let filled = 0;
  let to = 0;
  for (let i = at; i < end; i++) {
    const digit = digits[i] as number;
    word |= digit << filled;
    filled += 6;
    if (filled < 32) continue;
    index[to] = word;
    to += 2;
    filled -= 32;
    word = digit >>> (6 - filled);
  }
  if (to < index.length) index[to] = word;
  reader.at = end;
  let count = 0;
  for (let i = 0; i < index.length; i += 2) {
    index[i + 1] = count;
    for (let bits = index[i] as number; bits !== 0; bits &= bits - 1) count += 1;
  }
  return index;
}

/**
 * The numbers of a table, row by row. They stand in three lists: the first of each row, the middle ones, and the last. A row was trained
 * by adding to one column what another lost, so the last number is near what makes the sum 0, and its letter tells how near.
 */
class Numbers {
  private readonly digits: Uint8Array;
  private readonly levels: Int16Array;
  /** By a sum, from the lowest level up: the level nearest to what balances it. */
  private readonly balance = new Uint8Array(2 * levelOffset);
  private first: number;
  private middle: number;
  private last: number;
  private sum = 0;

  constructor(reader: Reader, {rowCount, numberCount, lastCount, levels}: Head) {
    this.digits = reader.digits;
    this.levels = levels;
    this.first = reader.at;
    this.middle = this.first + rowCount;
    this.last = this.first + numberCount - lastCount;
    reader.at = this.first + numberCount;
    let from = 0;
    for (let code = levels.length - 1; code > 0; code--) {
      const next = code > 1 ? balancedUpTo(levels, code) : 2 * levelOffset;
      this.balance.fill(code, from, next);
      from = next;
    }
  }

  /** The row's first number: its place among the levels. */
  begin(): number {
    const code = this.digits[this.first++] as number;
    this.sum = this.levels[code] as number;
    return code;
  }

  between(): number {
    const code = this.digits[this.middle++] as number;
    this.sum += this.levels[code] as number;
    return code;
  }

  end(): number {
    const sum = Math.max(-levelOffset, Math.min(levelOffset - 1, this.sum));
    const code = (this.balance[sum + levelOffset] as number) + (this.digits[this.last++] as number);
    return code < this.levels.length ? code : code - this.levels.length + 1;
  }
}

function readNarrowRows(reader: Reader): NarrowRows {
  const head = readHead(reader);
  const {mask, index, rowCount, levels} = head;
  const numbers = new Numbers(reader, head);
  const codes = new Uint8Array(rowCount + 1);
  for (let place = 1; place <= rowCount; place++) codes[place] = numbers.begin();
  return {mask, index, codes, levels};
}

/** A letter for each row tells which of its columns are not 0. */
function readFourRows(reader: Reader): FourRows {
  const head = readHead(reader);
  const {mask, index, rowCount, levels} = head;
  const {digits} = reader;
  let pattern = reader.at;
  reader.at += rowCount;
  const numbers = new Numbers(reader, head);
  const codes = new Int32Array(rowCount + 1);
  for (let place = 1; place <= rowCount; place++) {
    let columns = digits[pattern++] as number;
    let row = 0;
    for (let shift = 0, begun = false; columns !== 0; shift += 8, columns >>>= 1) {
      if ((columns & 1) === 0) continue;
      row |= (!begun ? numbers.begin() : columns === 1 ? numbers.end() : numbers.between()) << shift;
      begun = true;
    }
    codes[place] = row;
  }
  return {mask, index, codes, levels};
}

/** A letter for each number tells how far its column is from the one before, and whether it is the row's last. */
function readWideRows(reader: Reader, width: number): WideRows {
  const head = readHead(reader);
  const {mask, index, rowCount, numberCount, levels} = head;
  const {digits, at} = reader;
  reader.at += numberCount;
  const numbers = new Numbers(reader, head);
  const starts = new Int32Array(rowCount + 2);
  const entries = new Uint16Array(numberCount);
  let place = 1;
  let column = -1;
  for (let i = 0; i < numberCount; i++) {
    const step = digits[at + i] as number;
    const isLast = (step & 1) === 1;
    const code = column < 0 ? numbers.begin() : isLast ? numbers.end() : numbers.between();
    column += (step >>> 1) + 1;
    entries[i] = column | (code << 5);
    if (!isLast) continue;
    starts[++place] = i + 1;
    column = -1;
  }
  return {mask, width, index, starts, entries, levels};
}
