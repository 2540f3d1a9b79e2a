import {tagCount} from "../tagging/tags.js";
import {digitOf, letterOf, lettersOfCount, lettersOfLevel, levelOffset, signature} from "./digits.js";
import type {Model} from "./model.js";
import {bitCount, type FourRows, type NarrowRows, type WideRows} from "./sparseRows.js";

/**
 * Rebuilds the tables from the letters of a weights file, and keeps these: most of the tables are parts of them. What runs here runs once,
 * before an engine has made it fast, so it is as little as can be.
 */
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
  private readonly letters: Uint8Array;
  private at: number;

  constructor(letters: Uint8Array, at: number) {
    this.letters = letters;
    this.at = at;
  }

  /** A number of so many digits, the highest first. */
  number(count: number): number {
    let value = 0;
    for (const letter of this.list(count)) value = value * 64 + digitOf(letter);
    return value;
  }

  /** The next letters as they stand. */
  list(count: number): Uint8Array {
    this.at += count;
    return this.letters.subarray(this.at - count, this.at);
  }
}

interface Head {
  readonly mask: number;
  readonly index: Int32Array;
  readonly rowCount: number;
  readonly numberCount: number;
  /** By letter. */
  readonly levels: Int16Array;
}

function readHead(reader: Reader): Head {
  const rows = 1 << reader.number(1);
  const rowCount = reader.number(lettersOfCount);
  const numberCount = reader.number(lettersOfCount);
  const levelCount = reader.number(1);
  const levels = new Int16Array(128);
  for (let code = 1; code <= levelCount; code++) levels[letterOf(code)] = reader.number(lettersOfLevel) - levelOffset;
  return {mask: rows - 1, index: indexOf(reader.list(Math.ceil(rows / 6)), rows), rowCount, numberCount, levels};
}

/** Which rows are there, six to a letter, and how many there are before each 32. */
function indexOf(letters: Uint8Array, rows: number): Int32Array {
  const index = new Int32Array(2 * Math.max(1, rows >>> 5));
  let word = 0;
  let filled = 0;
  let to = 0;
  let count = 0;
  const end = letters.length;
  for (let i = 0; i < end; i++) {
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
  return index;
}

/** The first row stands for all that are not there. */
function readNarrowRows(reader: Reader): NarrowRows {
  const {mask, index, rowCount, levels} = readHead(reader);
  return {mask, index, codes: reader.list(rowCount + 1), levels};
}

function readFourRows(reader: Reader): FourRows {
  const {mask, index, rowCount, levels} = readHead(reader);
  return {mask, index, codes: reader.list(4 * (rowCount + 1)), levels};
}

/** A letter for each row tells how many numbers it has. */
function readWideRows(reader: Reader, width: number): WideRows {
  const {mask, index, rowCount, numberCount, levels} = readHead(reader);
  const starts = startsOf(reader.list(rowCount));
  return {mask, width, index, starts, columns: reader.list(numberCount), codes: reader.list(numberCount), levels};
}

function startsOf(letters: Uint8Array): Int32Array {
  const starts = new Int32Array(letters.length + 2);
  let end = 0;
  for (let row = 0; row < letters.length; row++) {
    end += digits[letters[row] as number] as number;
    starts[row + 2] = end;
  }
  return starts;
}
