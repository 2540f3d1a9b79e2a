import type {Report} from "../report.js";
import {cell, type RawRow} from "./rawRow.js";

/** A whole number, not negative. Empty and NA are null; anything else is a problem. */
export function count(row: RawRow, column: string, report: Report): number | null {
  const value = cell(row, column);
  if (value === "" || value === "NA") return null;
  if (/^\d+(?:\.0)?$/u.test(value)) return Number(value);
  report.add(row, `invalid ${column}`, "a whole number", value, "correct the cell by a source repair, or leave it empty");
  return null;
}

/** A whole number that has to be there: an empty cell is a problem, and counts as 0 until that stops the import. */
export function knownCount(row: RawRow, column: string, report: Report): number {
  const before = report.problems.length;
  const value = count(row, column, report);
  if (value === null && report.problems.length === before)
    report.add(row, `missing ${column}`, "a whole number", "", "correct the cell by a source repair");
  return value ?? 0;
}

/** Per cent, rounded to two decimals. Empty and NA are null; anything outside 0 to 100 is a problem. */
export function percent(row: RawRow, column: string, report: Report): number | null {
  const value = cell(row, column);
  if (value === "" || value === "NA") return null;
  const number = Number(value);
  if (number >= 0 && number <= 100) return Math.round(number * 100) / 100;
  report.add(row, `invalid ${column}`, "per cent, 0 to 100", value, "correct the cell by a source repair, or leave it empty");
  return null;
}

/** An ISO date between 2002 and the list's own date: the programme began in 2002. Empty is null. */
export function signingDate(row: RawRow, column: string, asOf: string, report: Report): string | null {
  const value = cell(row, column);
  if (value === "") return null;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value)) && value >= "2002-01-01" && value <= asOf)
    return value;
  report.add(
    row,
    `invalid ${column}`,
    `a day from 2002-01-01 to ${asOf}, the list's own date`,
    value,
    "add a source repair with the reason"
  );
  return null;
}

/** A county code. `padded`: the source keeps leading zeros, so that four digits are an error; otherwise they are restored. */
export function countyCode(row: RawRow, column: string, padded: boolean, report: Report): string | null {
  const value = cell(row, column);
  if (padded ? /^\d{5}$/u.test(value) : /^\d{1,5}$/u.test(value)) return value.padStart(5, "0");
  report.add(
    row,
    `invalid ${column}`,
    padded ? "a FIPS code of five digits" : "a FIPS code of up to five digits",
    value,
    "restore the leading zero, or fetch the file again"
  );
  return null;
}
