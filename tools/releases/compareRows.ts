import {markNumber, keyText, type Mark, type TableMarks} from "./rowMarks.js";
import type {RowDifference} from "./difference.js";

/** What the marks of a table tell. */
export interface ComparedRows extends Omit<RowDifference, "lostIds" | "uncorrected"> {
  /** Rows in which a field changed, by its name now. */
  readonly byField: ReadonlyMap<string, number>;
  /** Whether the row of a key changed; where rows share marks, whether one of them did. */
  readonly hasChanged: (key: string) => boolean;
  /** Removed rows whose id is in a list. */
  removedAmong(ids: readonly string[]): number;
}

/** Compares the marks of a table. `nameBefore` leads from a field to its name before; a field that was not there is not compared. */
export function compareRows(
  before: TableMarks,
  after: TableMarks,
  nameBefore: (field: string) => string | undefined
): ComparedRows {
  const compared = after.fields.flatMap((field, i) => {
    const j = before.fields.indexOf(nameBefore(field) ?? "");
    return j < 0 ? [] : [{field, i, j}];
  });
  const byField = new Map<string, number>();
  const changedMarks = new Set<number>();
  let [added, removed, untold] = [0, 0, 0];
  const differing = (was: Mark, is: Mark) => compared.filter(({i, j}) => is.cells[i] !== was.cells[j]);
  for (const [number, is] of after.marks) {
    const was = before.marks.get(number);
    if (!was) {
      added += is.rows;
    } else if (was.rows === is.rows && was.keys === is.keys) {
      const fields = differing(was, is);
      if (fields.length > 0) changedMarks.add(number);
      for (const {field} of fields) byField.set(field, (byField.get(field) ?? 0) + 1);
    } else {
      // As many rows, other keys: at least one went and one came.
      const swapped = was.rows === is.rows ? 1 : 0;
      added += Math.max(swapped, is.rows - was.rows);
      removed += Math.max(swapped, was.rows - is.rows);
      untold += Math.min(was.rows, is.rows) - swapped;
    }
  }
  for (const [number, was] of before.marks) if (!after.marks.has(number)) removed += was.rows;
  return {
    added,
    removed,
    changed: changedMarks.size,
    untold,
    atLeast: after.grouped,
    byField,
    hasChanged: (key) => changedMarks.has(markNumber(key, after.grouped)),
    removedAmong: (ids) =>
      ids.filter((id) => {
        const number = markNumber(keyText([id]), after.grouped);
        return before.marks.has(number) && !after.marks.has(number);
      }).length
  };
}
