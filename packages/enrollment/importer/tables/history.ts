import {cell, type RawRow} from "../raw/rawRow.js";

/** The history file has one row per agency with all its signing dates: one row per date comes out, or the best date where it has no other. */
export function historyRows(rows: readonly RawRow[]): RawRow[] {
  return rows.flatMap((row) => {
    const dates = cell(row, "signing_dates")
      .split(";")
      .map((date) => date.trim())
      .filter((date) => date !== "");
    const all = dates.length > 0 ? dates : [cell(row, "first_signed_best")];
    return all.map((signed) => ({...row, cells: {...row.cells, signed}}));
  });
}

/** The names of the archive's files tell the model of some: `287gWSO_…`, `287gJEM_…`. */
export function archiveRows(rows: readonly RawRow[]): RawRow[] {
  const words = {JEM: "Jail Enforcement", WSO: "Warrant Service Officer"};
  return rows.map((row) => {
    const model = /^287g(JEM|WSO)_/u.exec(cell(row, "file"))?.[1] as keyof typeof words | undefined;
    return {...row, cells: {...row.cells, model: model ? words[model] : ""}};
  });
}
