import * as v from "valibot";
import {count, id, sha256, text} from "./primitives.js";

/** A file that the tables were made from: where it came from, on what terms, and whom to credit. */
export const source = v.strictObject({
  source: v.pipe(id, v.description("The file, as other tables name it.")),
  title: v.pipe(text, v.description("What it is.")),
  publisher: v.pipe(text, v.description("Who made it.")),
  repo: v.pipe(text, v.description("Public repository from which the copy was taken.")),
  commit: v.pipe(text, v.description("Its state then.")),
  path: v.pipe(text, v.description("Where in it.")),
  licence: v.pipe(text, v.description("On what terms.")),
  credit: v.pipe(text, v.description("How to credit it.")),
  ships: v.pipe(v.boolean(), v.description("False: used to place or to cross-check only; none of its columns is in a table.")),
  rows: v.pipe(count, v.description("Rows of the file, headings not counted.")),
  sha256: v.pipe(sha256, v.description("Of the file.")),
  transcribed: v.pipe(v.boolean(), v.description("Typed from the text of the source, not copied as bytes.")),
  note: v.pipe(v.nullable(text), v.description("What else to know. Null: nothing."))
});

/** An error in a source's file, repaired by the importer while the file still holds it. */
export const sourceRepair = v.strictObject({
  repair: v.pipe(id, v.description("The repair.")),
  file: v.pipe(text, v.description("The file that holds the error.")),
  row: v.pipe(count, v.minValue(1), v.description("Number within the file, headings not counted.")),
  column: v.pipe(text, v.description("Column of the file.")),
  was: v.pipe(v.string(), v.description("What the file holds: the guard. If it holds anything else, the import stops.")),
  is: v.pipe(v.nullable(v.string()), v.description("What is used instead. Null: nothing, the cell counts as empty.")),
  why: v.pipe(text, v.description("How we know that it is an error."))
});
