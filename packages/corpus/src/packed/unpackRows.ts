/** A column of records: one value that all of them have, or a value for each. */
export type PackedColumn = {readonly all: unknown} | readonly unknown[];

/** Records of one shape, column by column: compressed, that is smaller than row by row. */
export interface PackedRows {
  readonly n: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** The records of packed columns, their fields in the order of the columns. A value that all have is one and the same. */
export function unpackRows({n, columns}: PackedRows): Record<string, unknown>[] {
  const named = Object.entries(columns);
  return Array.from({length: n}, (_, i) =>
    Object.fromEntries(named.map(([name, column]) => [name, "all" in column ? column.all : column[i]]))
  );
}
