import {createHash} from "node:crypto";
import type {PrintedNumber, RecordedTable, ReleaseRecord} from "../../docs/releases/releaseRecord.js";
import type {BuiltData, BuiltTable} from "./builtData.js";
import {digestText} from "./digest.js";
import {keyText, rowMarks, type TableMarks} from "./rowMarks.js";

/** A build as a release records it. */
export interface Described {
  readonly record: Omit<ReleaseRecord, "version" | "date">;
  /** The marks of the record's tables, in its order. */
  readonly marks: readonly TableMarks[];
}

/** What a release keeps of a build and of its published numbers. */
export function describeBuild(built: BuiltData, numbers: Readonly<Record<string, PrintedNumber>>): Described {
  return {
    record: {
      canonicalisers: built.canonicalisers,
      tables: built.tables.map(recordedTable),
      lists: Object.fromEntries(
        Object.entries(built.lists).map(([name, codes]) => [
          name,
          Object.fromEntries(Object.entries(codes).map(([code, meaning]) => [code, digestText(meaning)]))
        ])
      ),
      numbers
    },
    marks: built.tables.map((table) => rowMarks(table))
  };
}

function recordedTable({package: owner, name, key, fields, rows}: BuiltTable): RecordedTable {
  const keyed = rows
    .map((row) => [keyText(key.map((column) => row[column])), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    package: owner,
    name,
    key,
    rows: rows.length,
    fields: fields.map(({name: field, type, required, description}) => {
      const cells = createHash("sha256");
      for (const [rowKey, row] of keyed) cells.update(`${rowKey}\0${JSON.stringify(row[field] ?? null)}\n`);
      return {name: field, type, required, wording: digestText(description), cells: cells.digest("hex").slice(0, 16)};
    })
  };
}
