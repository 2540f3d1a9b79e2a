type Cell = string | number | boolean | null | readonly string[];

/**
 * A column of a table, in the shortest of four ways: the values; an index into the distinct values for each row; index and length of each run
 * of equal values; or the first number and then the differences from row to row.
 */
export type Column =
  | {readonly v: readonly Cell[]}
  | {readonly d: readonly Cell[]; readonly i: readonly number[]}
  | {readonly d: readonly Cell[]; readonly r: readonly number[]}
  | {readonly s: readonly number[]};

/** The columns of a table by name. */
export type Packed = Readonly<Record<string, Column>>;

/** The values of a column. */
export function values(column: Column): readonly Cell[] {
  if ("v" in column) return column.v;
  if ("s" in column) {
    let sum = 0;
    return column.s.map((difference) => (sum += difference));
  }
  const {d} = column;
  const at = (index: number): Cell => d[index] ?? null;
  if ("i" in column) return column.i.map(at);
  const {r} = column;
  return r.flatMap((index, k) => (k % 2 === 0 ? Array.from({length: r[k + 1] as number}, () => at(index)) : []));
}

/** The rows of a packed table. */
export function unpack<Row>(packed: Packed): Row[] {
  const columns = Object.entries(packed).map(([name, column]) => [name, values(column)] as const);
  const [, first = []] = columns[0] ?? [];
  return first.map((_, i) => Object.fromEntries(columns.map(([name, list]) => [name, list[i]])) as Row);
}
