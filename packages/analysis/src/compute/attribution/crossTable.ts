import type {AttributionRow} from "./attributionRow.js";
import {inCodeOrder} from "./codeOrder.js";

/** A field of an attribution that a table can be crossed by. */
export type CrossKey =
  | "article"
  | "source"
  | "sourceKind"
  | "affiliation"
  | "official"
  | "role"
  | "sourceNaming"
  | "naming"
  | "kind"
  | "act"
  | "tier"
  | "cueLemma"
  | "cueClass";

/** How many rows have one value. */
export interface CrossTotal {
  /** A code, or `none` for the lemma of a quote without a cue; of `official`: `official` or `other`. */
  readonly value: string;
  readonly n: number;
}

/** How many rows have one value in each of two fields. */
export interface CrossCell {
  readonly row: string;
  readonly column: string;
  readonly n: number;
}

/** Counts of rows by two fields. */
export interface CrossTable {
  readonly n: number;
  /** The values that occur, in the order of the codebook; what is in no list (articles, lemmas) in that of its characters. */
  readonly rows: readonly CrossTotal[];
  readonly columns: readonly CrossTotal[];
  /** Every row with every column, row by row; n may be 0. */
  readonly cells: readonly CrossCell[];
}

/**
 * Crosses two fields of attributions: one count per pair of values that occur, with the totals. Of no rows, an empty table.
 *
 * @returns counts of attributions; `cells` also has the pairs that do not occur, as 0
 * @example
 * ```ts
 * import {attributionRows, crossTable} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const {n, cells} = crossTable(attributionRows(records, sources), "official", "kind");
 * n; // 82
 * cells[0]; // {row: "official", column: "direct", n: 3}
 * ```
 */
export function crossTable(rows: readonly AttributionRow[], rowKey: CrossKey, columnKey: CrossKey): CrossTable {
  const total = (key: CrossKey, value: string) => ({value, n: rows.filter((row) => valueOf(row, key) === value).length});
  const totals = (key: CrossKey) =>
    inCodeOrder(
      key,
      rows.map((row) => valueOf(row, key))
    ).map((value) => total(key, value));
  const rowTotals = totals(rowKey);
  const columnTotals = totals(columnKey);
  const pairs = new Map<string, number>();
  const pair = (row: string, column: string) => JSON.stringify([row, column]);
  for (const row of rows) {
    const key = pair(valueOf(row, rowKey), valueOf(row, columnKey));
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  return {
    n: rows.length,
    rows: rowTotals,
    columns: columnTotals,
    cells: rowTotals.flatMap(({value: row}) =>
      columnTotals.map(({value: column}) => ({row, column, n: pairs.get(pair(row, column)) ?? 0}))
    )
  };
}

function valueOf(row: AttributionRow, key: CrossKey): string {
  if (key === "official") return row.official ? "official" : "other";
  return row[key] ?? "none";
}
