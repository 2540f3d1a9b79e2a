import type {Column, Packed} from "../src/columns/unpack.js";

type Cell = string | number | boolean | null | readonly string[];

/** A table as columns, each in the shortest of the ways that `unpack` reads. */
export function pack(rows: readonly object[], names: readonly string[]): Packed {
  return Object.fromEntries(
    names.map((name) => [name, packColumn(rows.map((row) => (row as Record<string, Cell>)[name] ?? null))])
  );
}

function packColumn(values: readonly Cell[]): Column {
  const keys = values.map((value) => JSON.stringify(value));
  const places = new Map<string, number>();
  const d: Cell[] = [];
  values.forEach((value, i) => {
    const key = keys[i] ?? "";
    if (places.has(key)) return;
    places.set(key, d.length);
    d.push(value);
  });
  const i = keys.map((key) => places.get(key) ?? 0);
  const r: number[] = [];
  for (const index of i) {
    if (r.at(-2) === index) r[r.length - 1] = (r.at(-1) ?? 0) + 1;
    else r.push(index, 1);
  }
  const numbers = values.filter((value): value is number => Number.isSafeInteger(value));
  const s = numbers.map((value, k) => value - (numbers[k - 1] ?? 0));
  // Differences of larger numbers would be rounded.
  const isExact = numbers.length === values.length && s.every(Number.isSafeInteger);
  const ways: Column[] = [{v: values}, {d, i}, {d, r}, ...(isExact ? [{s}] : [])];
  const length = (column: Column) => JSON.stringify(column).length;
  return ways.reduce((best, column) => (length(column) < length(best) ? column : best));
}
