/** What a column holds, in the words of Frictionless Table Schema. A list is one of texts. */
export type FieldType = "string" | "date" | "integer" | "number" | "boolean" | "list";

/** A column of a published table. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  /** Whether a cell may be null. Lists are never null: an empty list is a value. */
  readonly nullable: boolean;
  /** The closed list, where there is one. */
  readonly codes: readonly string[] | null;
  /** A regular expression that every text matches as a whole. */
  readonly pattern: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** One value of a table; null where there is none. Dates are `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null | readonly string[];

/** Columns whose values are rows of another table, or of the same one. Null refers to nothing. */
export interface Reference {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A published table: flat, one value a cell. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
  /** The columns that identify a row. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}
