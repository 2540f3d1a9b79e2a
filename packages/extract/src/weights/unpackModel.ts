import {BitReader, longestCode, prefixLookup} from "./bits.js";
import {tagCount} from "../tagging/tags.js";
import type {Model} from "./model.js";

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
  const bias = reader.read(16) - 0x8000;
  const [tagger, cues, unary, edges] = [0, 1, 2, 3].map(() => unpackTable(reader)) as [
    Int16Array,
    Int16Array,
    Int16Array,
    Int16Array
  ];
  return {
    tagger: {mask: tagger.length / tagCount - 1, rows: tagger},
    cues: {mask: cues.length - 1, weights: cues, bias},
    roles: {mask: unary.length / 4 - 1, unary, edgeMask: edges.length / 16 - 1, edges}
  };
}

function unpackTable(reader: BitReader): Int16Array {
  const table = new Int16Array(reader.read(32));
  const count = reader.read(32);
  const levels = Int16Array.from({length: reader.read(8)}, () => reader.read(16) - 0x8000);
  const levelCode = prefixLookup(readLengths(reader, levels.length));
  const gapCode = prefixLookup(readLengths(reader, 24));
  let at = -1;
  for (let i = 0; i < count; i++) {
    const gap = gapCode[reader.peek(longestCode)] as number;
    reader.skip(gap & 15);
    const bits = gap >>> 4;
    at += (1 << bits) + reader.read(bits);
    const level = levelCode[reader.peek(longestCode)] as number;
    reader.skip(level & 15);
    table[at] = levels[level >>> 4] as number;
  }
  return table;
}

function readLengths(reader: BitReader, count: number): Uint8Array {
  return Uint8Array.from({length: count}, () => reader.read(4));
}
