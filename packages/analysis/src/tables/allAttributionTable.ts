import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {allAttributionRows, type CountingRule} from "../compute/index.js";
import {attributionColumns} from "./attributionTable.js";
import {tableOf} from "./tableOf.js";

/**
 * `allAttributionRows` as an arquero table: one row per quote, columns as `attributionTable` and `place` (text), `counted` (boolean)
 * and `nestedIn` (text or null), as documented on `AnyAttributionRow`.
 *
 * @example
 * ```ts
 * import {allAttributionTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * allAttributionTable(records, sources).numRows(); // 145
 * ```
 */
export function allAttributionTable(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  rule?: CountingRule
): ColumnTable {
  return tableOf(allAttributionRows(records, sources, rule), {
    ...attributionColumns,
    place: "string",
    counted: "boolean",
    nestedIn: "string"
  });
}
