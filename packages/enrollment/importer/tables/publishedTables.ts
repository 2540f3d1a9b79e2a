import {fieldsOf, type Cell, type Table} from "@onrecord/tables";
import {tableDefinitions, type Tables} from "./tables.js";

/** The tables as they are published: columns, keys and references from the schema, rows as they stand. */
export function publishedTables(tables: Tables): Table[] {
  return tableDefinitions.map(({name, description, schema, key, references}) => {
    const fields = fieldsOf(schema);
    const rows = tables[name] as readonly object[] as readonly Readonly<Record<string, Cell>>[];
    return {name, description, fields, key, references, rows: rows.map((row) => fields.map((field) => row[field.name] ?? null))};
  });
}
