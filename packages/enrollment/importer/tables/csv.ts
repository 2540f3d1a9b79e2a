import {fieldsOf, type Field} from "@onrecord/tables";
import {csvFormatRows, csvParse} from "d3-dsv";
import * as v from "valibot";
import {Report} from "../report.js";
import {compare} from "./compare.js";
import {tableDefinitions, type Tables} from "./tables.js";

type Definition = (typeof tableDefinitions)[number];
type Cell = string | number | boolean | null | readonly string[];
type Row = Readonly<Record<string, Cell>>;

/** A table as CSV: rows in the order of the key, empty cells for null, `;` between the items of a list, a line feed after each line. */
export function toCsv({schema, key}: Definition, rows: readonly object[]): string {
  const fields = fieldsOf(schema);
  const typed = rows as readonly Row[];
  const sorted = [...typed].sort((a, b) => {
    for (const column of key) {
      const order = compare(a[column] as string | number | null, b[column] as string | number | null);
      if (order !== 0) return order;
    }
    return 0;
  });
  const lines = sorted.map((row) => fields.map(({name}) => printed(row[name] as Cell)));
  return `${csvFormatRows([fields.map(({name}) => name), ...lines])}\n`;
}

function printed(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(";") : String(cell);
}

/** Rows out of a table's CSV, checked against the schema. Throws an `ImportError` that names the file and the row. */
export function fromCsv({name, schema}: Definition, text: string): object[] {
  const report = new Report();
  const fields = fieldsOf(schema);
  const parsed = csvParse(text);
  const missing = fields.filter((field) => !parsed.columns.includes(field.name)).map((field) => field.name);
  if (missing.length > 0)
    report.add(
      `${name}.csv`,
      "missing column",
      missing.join(", "),
      parsed.columns.join(", "),
      "make the tables again: npm run enrollment:import"
    );
  report.stopIfAny();
  const rows = parsed.map((line) =>
    Object.fromEntries(fields.map((field) => [field.name, read(field, line[field.name] as string)]))
  );
  checkRows(name, schema, rows, report);
  report.stopIfAny();
  return rows;
}

function read({type, nullable}: Field, text: string): Cell {
  if (type === "list") return text === "" ? [] : text.split(";");
  if (text === "" && nullable) return null;
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}

/** Reports the rows that do not have the shape of their table. */
export function checkRows(name: string, schema: Definition["schema"], rows: readonly object[], report: Report): void {
  rows.forEach((row, i) => {
    const result = v.safeParse(schema, row);
    for (const issue of result.issues ?? []) {
      const at = v.getDotPath(issue) ?? "row";
      const where = `${name} row ${String(i + 1)} (${String(Object.values(row)[0])})`;
      report.add(
        where,
        `invalid ${at}`,
        issue.expected ?? issue.message,
        issue.received,
        "correct the rule that makes it, or repair the source"
      );
    }
  });
}

/** All tables out of their CSV texts. */
export function readTables(textOf: (name: string) => string): Tables {
  return Object.fromEntries(
    tableDefinitions.map((definition) => [definition.name, fromCsv(definition, textOf(definition.name))])
  ) as unknown as Tables;
}
