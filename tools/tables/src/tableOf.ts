import * as v from "valibot";
import {fieldOf, type ColumnSchema} from "./fieldOf.js";
import type {Cell, Field, Reference, Table} from "./table.js";

/** A column with how its cell follows from a row. */
export interface ColumnOf<Row> {
  readonly field: Field;
  readonly value: (row: Row) => Cell;
}

/** What a schema does not say of a table: which columns identify a row, and which name a row of another table. */
interface Keys {
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
}

/**
 * A column of the type, the closed list and the limits of its schema; described by it too where no description is given. A closed list
 * that has a title is named.
 */
export function column<Row>(name: string, schema: ColumnSchema, value: (row: Row) => Cell, description?: string): ColumnOf<Row> {
  const coded = schema.type === "nullable" ? (schema as v.NullableSchema<ColumnSchema, undefined>).wrapped : schema;
  const list = coded.type === "picklist" ? v.getTitle(coded) : undefined;
  const field = fieldOf(name, schema, description);
  return {field: list === undefined ? field : {...field, description: `${field.description} Codebook list: ${list}.`}, value};
}

/** A table, a row for each record. */
export function tableOf<Row>(
  name: string,
  description: string,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  {key, references = []}: Keys
): Table {
  return {
    name,
    description,
    fields: columns.map(({field}) => field),
    rows: rows.map((row) => columns.map(({value}) => value(row))),
    key,
    references
  };
}
