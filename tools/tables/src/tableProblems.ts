import type {Cell, Field, Table} from "./table.js";

const most = 2 ** 31;

/**
 * What is wrong with tables that are to be published together, each problem in four parts: cells that are not what their column
 * says, keys that identify more than one row or none, references to rows that are not there.
 */
export function tableProblems(tables: readonly Table[]): string[] {
  return tables.flatMap((table) => [
    ...cellProblems(table),
    ...keyProblems(table),
    ...table.references.flatMap((reference) => referenceProblems(table, reference, tables))
  ]);
}

function cellProblems({name, fields, rows}: Table): string[] {
  const patterns = fields.map(({pattern}) => (pattern === null ? null : new RegExp(pattern, "u")));
  return rows.flatMap((row, i) => [
    ...(row.length === fields.length
      ? []
      : [problem(`${name} row ${i + 1}`, "wrong number of cells", String(fields.length), String(row.length))]),
    ...fields.flatMap((field, at) => {
      const expected = mismatch(field, patterns[at] ?? null, row[at] ?? null);
      return expected === null
        ? []
        : [problem(`${name} row ${i + 1}`, `invalid ${field.name}`, expected, JSON.stringify(row[at] ?? null))];
    })
  ]);
}

/** What was expected of a cell, or null where it is that. */
function mismatch({type, nullable, codes, minimum, maximum}: Field, pattern: RegExp | null, cell: Cell): string | null {
  if (cell === null) return nullable ? null : "a value";
  switch (type) {
    case "list":
      return Array.isArray(cell) && cell.every((item) => typeof item === "string" && item !== "" && !item.includes(";"))
        ? null
        : "a list of texts, none empty, none with a semicolon";
    case "boolean":
      return typeof cell === "boolean" ? null : "true or false";
    case "integer":
    case "number":
      if (typeof cell !== "number" || !Number.isFinite(cell)) return "a number";
      if (type === "integer" && (!Number.isInteger(cell) || Math.abs(cell) >= most)) return "a whole number of 32 bits";
      if (minimum !== null && cell < minimum) return `at least ${minimum}`;
      return maximum !== null && cell > maximum ? `at most ${maximum}` : null;
    case "date":
      return typeof cell === "string" && isDate(cell) ? null : "a date, YYYY-MM-DD";
    case "string":
      if (typeof cell !== "string" || cell === "") return "text that is not empty";
      if (codes !== null && !codes.includes(cell)) return `one of ${codes.join(", ")}`;
      return pattern !== null && !pattern.test(cell) ? `text like ${pattern.source}` : null;
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON().startsWith(text);
}

function keyProblems(table: Table): string[] {
  const seen = new Set<string>();
  const values = valuesOf(table, table.key);
  return values.flatMap((value, i) => {
    const where = `${table.name} row ${i + 1}`;
    if (value.includes(null))
      return [problem(where, "incomplete key", `a value in ${table.key.join(", ")}`, JSON.stringify(value))];
    const text = JSON.stringify(value);
    if (seen.has(text)) return [problem(where, "key given twice", `${table.key.join(", ")} of no other row`, text)];
    seen.add(text);
    return [];
  });
}

function referenceProblems(
  table: Table,
  {fields, table: name, to}: Table["references"][number],
  tables: readonly Table[]
): string[] {
  const target = tables.find((candidate) => candidate.name === name);
  if (!target) return [problem(table.name, "reference to an unknown table", tables.map((one) => one.name).join(", "), name)];
  const known = new Set(valuesOf(target, to).map((value) => JSON.stringify(value)));
  return valuesOf(table, fields).flatMap((value, i) =>
    value.includes(null) || known.has(JSON.stringify(value))
      ? []
      : [
          problem(
            `${table.name} row ${i + 1}`,
            `orphaned ${fields.join(", ")}`,
            `${to.join(", ")} of ${name}`,
            JSON.stringify(value)
          )
        ]
  );
}

function valuesOf({name, fields, rows}: Table, columns: readonly string[]): Cell[][] {
  const places = columns.map((column) => {
    const place = fields.findIndex((field) => field.name === column);
    if (place < 0) throw new RangeError(problem(name, "unknown column", fields.map((field) => field.name).join(", "), column));
    return place;
  });
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

function problem(where: string, failed: string, expected: string, received: string): string {
  const shown = received.length > 120 ? `${received.slice(0, 119)}…` : received;
  return `${where}: ${failed}\n  expected: ${expected}\n  received: ${shown}\n  to do:    correct the data, or what the table says of them`;
}
