import {csvFormat} from "d3";

/**
 * Rows as CSV, RFC 4180, with a header; null is an empty field. The last column, `credit`, says on each row where the data come from
 * and which version: a table keeps it wherever it is copied to.
 */
export function creditedCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  credit: string
): string {
  return `${csvFormat(
    rows.map((row) => ({...row, credit})),
    [...columns, "credit"]
  )}\n`;
}

/** The credit of tables of the 287(g) programme, with the version of `@onrecord/enrollment`. */
export const enrollmentCredit = (version: string): string => `On the Record, enrollment data ${version}, CC BY 4.0`;
