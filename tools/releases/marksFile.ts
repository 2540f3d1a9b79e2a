import type {RecordedTable} from "../../docs/releases/releaseRecord.js";
import {fourParts} from "../launch/fourParts.mjs";
import {isGrouped, valueFields, type Mark, type TableMarks} from "./rowMarks.js";

const bytesOf = {count: 4, number: 4, rows: 1, keys: 1};

/** The marks of all tables as bytes: for each table the count of its marks, then number, rows, keys and cells of each, by number. */
export function writeMarks(tables: readonly TableMarks[]): Buffer {
  return Buffer.concat(
    tables.map(({fields, marks}) => {
      const size = bytesOf.number + bytesOf.rows + bytesOf.keys + fields.length;
      const bytes = Buffer.alloc(bytesOf.count + marks.size * size);
      let at = bytes.writeUInt32BE(marks.size, 0);
      for (const [number, {rows, keys, cells}] of [...marks].sort(([a], [b]) => a - b)) {
        at = bytes.writeUInt32BE(number, at);
        at = bytes.writeUInt8(rows, at);
        at = bytes.writeUInt8(keys, at);
        bytes.set(cells, at);
        at += cells.length;
      }
      return bytes;
    })
  );
}

/** The marks of a release's tables, in the order of its record. Throws where the bytes do not fit it. */
export function readMarks(bytes: Buffer, tables: readonly RecordedTable[]): TableMarks[] {
  let at = 0;
  const read = tables.map((table) => {
    const fields = valueFields(table);
    const size = bytesOf.number + bytesOf.rows + bytesOf.keys + fields.length;
    const count = at + bytesOf.count <= bytes.length ? bytes.readUInt32BE(at) : 0;
    at += bytesOf.count;
    if (at + count * size > bytes.length) throw misfit(bytes.length, at + count * size);
    const marks = new Map<number, Mark>();
    for (let i = 0; i < count; i += 1, at += size)
      marks.set(bytes.readUInt32BE(at), {
        rows: bytes.readUInt8(at + bytesOf.number),
        keys: bytes.readUInt8(at + bytesOf.number + bytesOf.rows),
        cells: Uint8Array.from(bytes.subarray(at + bytesOf.number + bytesOf.rows + bytesOf.keys, at + size))
      });
    return {grouped: isGrouped(table.rows), fields, marks};
  });
  if (at !== bytes.length) throw misfit(bytes.length, at);
  return read;
}

const misfit = (received: number, expected: number) =>
  new Error(
    fourParts({
      failed: "invalid marks of the last release",
      expected: `${String(expected)} bytes, as its record says`,
      received: `${String(received)} bytes`,
      remedy: "restore releases/ from the release's commit"
    })
  );
