import type {SourceRepair} from "../../src/schema/types.js";
import type {Report} from "../report.js";
import type {RawRow} from "./rawRow.js";

/** The rows with their cells repaired. A repair whose error is no longer there is a problem: the source has fixed itself, or moved. */
export function applyRepairs(rows: readonly RawRow[], repairs: readonly SourceRepair[], report: Report): RawRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const {repair, file, row, column, was, is} of repairs) {
    const found = byRow.get(row);
    const printed = found?.printed[column];
    if (found === undefined || printed !== was) {
      const remedy =
        "if the source is right now, delete the repair; if the row has moved, correct its number (curation/repairs.csv)";
      report.add(
        `${file} row ${row}`,
        `repair ${repair} no longer applies`,
        `${column}: ${was}`,
        printed ?? "no such cell",
        remedy
      );
      continue;
    }
    byRow.set(row, {...found, cells: {...found.cells, [column]: is ?? ""}});
  }
  return [...byRow.values()];
}
