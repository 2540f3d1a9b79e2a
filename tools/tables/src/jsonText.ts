import type {Table} from "./table.js";

/** A table as JSON: an array of rows, one to the line, every column in every row. */
export function jsonText({fields, rows}: Table): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(fields.map(({name}, i) => [name, row[i] ?? null]))));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
