import {table, type ColumnTable} from "arquero";

/** The fields of every member of a union. */
type FieldOf<Row> = Row extends unknown ? keyof Row & string : never;

/** The values of a field in any member of a union, null and undefined aside. */
type ValueOf<Row, Field> = Row extends unknown ? (Field extends keyof Row ? NonNullable<Row[Field]> : never) : never;

type TypeName<Value> = [Value] extends [string] ? "string" : [Value] extends [number] ? "number" : "boolean";

/** The columns of a table, in order, with the type of their values: each field of the rows once, or the compiler objects. */
export type Columns<Row> = {readonly [Field in FieldOf<Row>]: TypeName<ValueOf<Row, Field>>};

/** Rows as an arquero table that has all its columns even of no rows. A field that a row does not have is undefined in its column. */
export function tableOf<Row extends object>(rows: readonly Row[], columns: Columns<Row>): ColumnTable {
  const names = Object.keys(columns);
  return table(
    names.map((name): [string, unknown[]] => [name, rows.map((row) => (row as Readonly<Record<string, unknown>>)[name])])
  );
}

/** The columns of a `Share`. */
export const shareColumns = {count: "number", of: "number", share: "number", reason: "string"} as const;
