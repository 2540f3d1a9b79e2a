import {tagCount} from "../tagging/tags.js";
import {balancedUpTo, digitOf, lettersOfCount, lettersOfLevel, levelOffset, signature} from "./digits.js";
import type {Model} from "./model.js";
import type {NarrowRows, WideRows} from "./sparseRows.js";

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
  const cues = readNarrowRows(reader, 1);
  const unary = readNarrowRows(reader, 4);
  return {tagger, cues, cueBias, unary, edges: readWideRows(reader, 16)};
}

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
  for (let i = at; i < end; i++) {
    const digit = digitOf(letters[i] as number);
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
  private readonly letters: Uint8Array;
  private readonly levels: Int16Array;
  /** By a sum, from the lowest level up: the level nearest to what balances it. */
  private readonly balance = new Uint8Array(2 * levelOffset);
  private first: number;
  private middle: number;
  private last: number;
  private sum = 0;

  constructor(reader: Reader, {rowCount, numberCount, lastCount, levels}: Head) {
    this.letters = reader.letters;
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
    const code = digitOf(this.letters[this.first++] as number);
    this.sum = this.levels[code] as number;
    return code;
  }

  between(): number {
    const code = digitOf(this.letters[this.middle++] as number);
    this.sum += this.levels[code] as number;
    return code;
  }

  end(): number {
    const sum = Math.max(-levelOffset, Math.min(levelOffset - 1, this.sum));
    const code = (this.balance[sum + levelOffset] as number) + digitOf(this.letters[this.last++] as number);
    return code < this.levels.length ? code : code - this.levels.length + 1;
  }
}

/** Where a row has a letter that tells which of its four columns are not 0; in a table of one column they are not needed. */
function readNarrowRows(reader: Reader, width: 1 | 4): NarrowRows {
  const head = readHead(reader);
  const {mask, index, rowCount, levels} = head;
  const {letters} = reader;
  let pattern = reader.at;
  if (width === 4) reader.at += rowCount;
  const numbers = new Numbers(reader, head);
  const codes = width === 1 ? new Uint8Array(rowCount + 1) : new Int32Array(rowCount + 1);
  for (let place = 1; place <= rowCount; place++) {
    if (width === 1) {
      codes[place] = numbers.begin();
      continue;
    }
    let columns = digitOf(letters[pattern++] as number);
    let code = 0;
    for (let y = 0, begun = false; columns !== 0; y++, columns >>>= 1) {
      if ((columns & 1) === 0) continue;
      code |= (!begun ? numbers.begin() : columns === 1 ? numbers.end() : numbers.between()) << (8 * y);
      begun = true;
    }
    codes[place] = code;
  }
  return {mask, index, codes, levels};
}

/** A letter for each number tells how far its column is from the one before, and whether it is the row's last. */
function readWideRows(reader: Reader, width: number): WideRows {
  const head = readHead(reader);
  const {mask, index, rowCount, numberCount, levels} = head;
  const {letters, at} = reader;
  reader.at += numberCount;
  const numbers = new Numbers(reader, head);
  const starts = new Int32Array(rowCount + 2);
  const entries = new Uint16Array(numberCount);
  let place = 1;
  let column = -1;
  for (let i = 0; i < numberCount; i++) {
    const step = digitOf(letters[at + i] as number);
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
