import type {IceRemovals, RemovalsByArea, RemovalsByCitizenship} from "../../src/schema/types.js";
import {knownCount} from "../raw/readCells.js";
import {cell, type RawRow} from "../raw/rawRow.js";
import type {Report} from "../report.js";

/** Removals per fiscal year, with what breaks the series. */
export function removalsByYear(rows: readonly RawRow[], breaks: ReadonlyMap<number, string>, report: Report): IceRemovals[] {
  return rows.map((row) => {
    const fiscalYear = knownCount(row, "fiscal_year", report);
    return {
      fiscalYear,
      removals: knownCount(row, "removals", report),
      status: cell(row, "status"),
      breakNote: breaks.get(fiscalYear) ?? null,
      source: "ice-removals-by-fiscal-year-2003-2025"
    };
  });
}

/** Removals per area and fiscal year; the file's own totals are checked, not kept. */
export function removalsByArea(rows: readonly RawRow[], report: Report): RemovalsByArea[] {
  const [totals, ...areas] = rows;
  if (!totals || cell(totals, "aor") !== "Total") {
    report.add("ice-removals-by-aor-fy2003-2016.csv", "missing totals", "a first row Total", "another", "fetch the file again");
    return [];
  }
  return Array.from({length: 2016 - 2003 + 1}, (_, i) => 2003 + i).flatMap((fiscalYear) => {
    const column = `FY${String(fiscalYear)}`;
    const found = areas.map((row) => ({
      fiscalYear,
      area: cell(row, "aor"),
      removals: knownCount(row, column, report),
      source: "ice-removals-by-aor-fy2003-2016"
    }));
    checkTotal(totals, column, found, report);
    return found;
  });
}

/** Removals of fiscal year 2015 per country of citizenship; the file's own total is checked, not kept. */
export function removalsByCitizenship(rows: readonly RawRow[], report: Report): RemovalsByCitizenship[] {
  const found = rows.slice(0, -1).map((row) => ({
    fiscalYear: 2015,
    citizenship: cell(row, "citizenship"),
    removals: knownCount(row, "removals_fy2015", report),
    source: "ice-removals-fy2015-by-citizenship-top10"
  }));
  for (const total of rows.slice(-1)) checkTotal(total, "removals_fy2015", found, report);
  return found;
}

function checkTotal(total: RawRow, column: string, parts: readonly {readonly removals: number}[], report: Report) {
  const printed = knownCount(total, column, report);
  const sum = parts.reduce((all, {removals}) => all + removals, 0);
  if (printed !== sum)
    report.add(total, `parts of ${column} do not add up`, `the printed total, ${printed}`, String(sum), "compare with the source");
}
