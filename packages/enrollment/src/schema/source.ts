import * as v from "valibot";
import {count, id, sha256, text} from "./primitives.js";

/** A file that the tables were made from: where it came from, on what terms, and whom to credit. */
export const source = v.strictObject({
  source: id,
  title: text,
  publisher: text,
  repo: text,
  commit: text,
  path: text,
  licence: text,
  credit: v.pipe(text, v.description("How to credit it.")),
  ships: v.pipe(v.boolean(), v.description("False: used to place or to cross-check only; none of its columns is in a table.")),
  rows: count,
  sha256,
  transcribed: v.pipe(v.boolean(), v.description("Typed from the text of the source, not copied as bytes.")),
  note: v.nullable(text)
});

/** An error in a source's file, repaired by the importer while the file still holds it. */
export const sourceRepair = v.strictObject({
  repair: id,
  file: text,
  row: v.pipe(count, v.minValue(1), v.description("Number within the file, headings not counted.")),
  column: text,
  was: v.pipe(v.string(), v.description("What the file holds: the guard. If it holds anything else, the import stops.")),
  is: v.pipe(v.nullable(v.string()), v.description("What is used instead. Null: nothing, the cell counts as empty.")),
  why: text
});
