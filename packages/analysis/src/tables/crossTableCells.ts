import type {ColumnTable} from "arquero";
import {crossTable, type AttributionRow, type CrossKey} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * The cells of `crossTable` as an arquero table: one row per pair of values, columns `row` and `column` (text) and `n` (a count,
 * which may be 0). Totals are `rollup`s of it.
 *
 * @example
 * ```ts
 * import {attributionRows, crossTableCells} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * crossTableCells(attributionRows(records, sources), "official", "kind").object(0); // {row: "official", column: "direct", n: 3}
 * ```
 */
export function crossTableCells(rows: readonly AttributionRow[], rowKey: CrossKey, columnKey: CrossKey): ColumnTable {
  return tableOf(crossTable(rows, rowKey, columnKey).cells, {row: "string", column: "string", n: "number"});
}
