import type {Difference, FieldDifference, RowDifference, TableDifference} from "./difference.js";

/** A line of the table of differences: what a reader sees of one table. */
export interface DifferenceRow {
  readonly table: string;
  readonly rows: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly fields: string;
}

/** The tables that differ, as words and counts for print. What the release's marks cannot tell is said. */
export function differenceRows({tablesAdded, tablesRemoved, tables}: Difference): DifferenceRow[] {
  const whole = (what: string, tablesOf: Difference["tablesAdded"]) =>
    tablesOf.map(({package: owner, table, rows}) => ({
      table: tableName(owner, table),
      rows: what === "new table" ? number(rows) : "none",
      added: what === "new table" ? number(rows) : "",
      removed: what === "new table" ? "" : number(rows),
      changed: "",
      fields: what
    }));
  return [...whole("new table", tablesAdded), ...whole("table removed", tablesRemoved), ...tables.map(tableRow)];
}

function tableRow({package: owner, table, rowsBefore, rowsAfter, keyChanged, rows, fields}: TableDifference): DifferenceRow {
  const net = rowsAfter - rowsBefore;
  return {
    table: tableName(owner, table),
    rows: number(rowsAfter),
    added: rows ? countText(rows.added, rows) : net > 0 ? `${number(net)} net` : "not known",
    removed: rows ? countText(rows.removed, rows) : net < 0 ? `${number(-net)} net` : "not known",
    changed: rows ? countText(rows.changed, rows) : "not known",
    fields: [
      ...(keyChanged ? ["another key"] : []),
      ...fields.map((field) => fieldWords(field, rows)),
      ...(rows && rows.untold > 0 ? [`${number(rows.untold)} rows near added or removed ones cannot be told`] : [])
    ].join("; ")
  };
}

function fieldWords(field: FieldDifference, rows: RowDifference | undefined): string {
  switch (field.what) {
    case "renamed":
      return `${field.was} renamed ${field.field}`;
    case "retyped":
      return `${field.field} from ${field.was} to ${field.is}`;
    case "may be empty":
      return `${field.field} may now be empty`;
    case "changed":
      return field.rows === undefined ? `${field.field} changed` : `${field.field} changed in ${countText(field.rows, rows)}`;
    default:
      return `${field.field} ${field.what}`;
  }
}

const number = (n: number) => n.toLocaleString("en-US");
const countText = (n: number, rows: RowDifference | undefined) => (rows?.atLeast && n > 0 ? `at least ${number(n)}` : number(n));
const tableName = (owner: string, table: string) => `${owner.slice(owner.indexOf("/") + 1)}: ${table}`;
