import {BitReader, longestCode, prefixLookup} from "./bits.js";
import {tagCount} from "../tagging/tags.js";
import type {Model} from "./model.js";
import {narrowRows, wideRows, type Numbers} from "./buildRows.js";

/** The first bytes of a weights file, and its form's number. */
export const signature = 0x4f_52_57_31;

/** Rebuilds the tables from a weights file: sparse, their values on a logarithmic scale, both in prefix codes. */
export function unpackModel(bytes: Uint8Array): Model {
  const reader = new BitReader(bytes);
  const found = reader.read(32);
  if (found !== signature)
    throw new Error(
      `invalid weights: expected a file that begins with 0x${signature.toString(16)}, received 0x${found.toString(16)}; build the package again`
    );
  const cueBias = reader.read(16) - 0x8000;
  const tagger = wideRows(unpackNumbers(reader, tagCount));
  const cues = narrowRows(unpackNumbers(reader, 1));
  const unary = narrowRows(unpackNumbers(reader, 4));
  return {tagger, cues, cueBias, unary, edges: wideRows(unpackNumbers(reader, 16))};
}

function unpackNumbers(reader: BitReader, width: number): Numbers {
  const size = reader.read(32);
  const count = reader.read(32);
  const levelCount = reader.read(8);
  const levels = Int16Array.from({length: levelCount + 1}, (_, i) => (i === 0 ? 0 : reader.read(16) - 0x8000));
  const levelCode = prefixLookup(readLengths(reader, levelCount));
  const gapCode = prefixLookup(readLengths(reader, 24));
  const places = new Int32Array(count);
  const codes = new Uint8Array(count);
  let at = -1;
  for (let i = 0; i < count; i++) {
    const gap = gapCode[reader.peek(longestCode)] as number;
    reader.skip(gap & 15);
    const bits = gap >>> 4;
    at += (1 << bits) + reader.read(bits);
    const level = levelCode[reader.peek(longestCode)] as number;
    reader.skip(level & 15);
    places[i] = at;
    codes[i] = (level >>> 4) + 1;
  }
  return {size, width, places, codes, levels};
}

function readLengths(reader: BitReader, count: number): Uint8Array {
  return Uint8Array.from({length: count}, () => reader.read(4));
}
