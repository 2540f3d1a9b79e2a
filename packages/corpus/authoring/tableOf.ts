import type {Span} from "../src/schema/types.js";

/** A column of a published table. Types are those of Frictionless Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly description: string;
}

/** A published table: flat, one value a cell; null where there is none. */
export interface FlatTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

type Cell = string | number | boolean | null;

/** A column with how its cell follows from a row. */
export type ColumnOf<Row> = Column & {readonly value: (row: Row) => Cell};

export const column = <Row>(name: string, type: Column["type"], description: string, value: (row: Row) => Cell): ColumnOf<Row> => ({
  name,
  type,
  description,
  value
});

export function table<Row>(name: string, description: string, rows: readonly Row[], columns: readonly ColumnOf<Row>[]): FlatTable {
  return {
    name,
    description,
    columns: columns.map(({name, type, description}) => ({name, type, description})),
    rows: rows.map((row) => columns.map(({value}) => value(row)))
  };
}

/** Spans as text for one cell. */
export const spansText = (spans: readonly Span[]) => spans.map(({start, end}) => `${start}-${end}`).join(";");
export const offsets = "pieces as start-end, half-open, joined by semicolons";
