import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {attributionRows, type AttributionRow, type CountingRule} from "../compute/index.js";
import {tableOf, type Columns} from "./tableOf.js";

export const attributionColumns: Columns<AttributionRow> = {
  article: "string",
  quote: "string",
  source: "string",
  label: "string",
  sourceKind: "string",
  affiliation: "string",
  borderline: "string",
  official: "boolean",
  role: "string",
  sourceNaming: "string",
  naming: "string",
  kind: "string",
  act: "string",
  tier: "string",
  cueLemma: "string",
  cueClass: "string",
  block: "boolean",
  words: "number",
  firstWord: "number",
  position: "number"
};

/**
 * `attributionRows` as an arquero table: one row per counted quote, columns as documented on `AttributionRow`. Codes, ids and labels
 * are text, `official` and `block` booleans, the rest numbers; `borderline` and `cueLemma` may be null, `position` undefined.
 *
 * @example
 * ```ts
 * import {attributionTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const table = attributionTable(records, sources);
 * const {n} = table.filter((row: {official: boolean}) => row.official).rollup({n: "count()"}).object() as {n: number};
 * n; // 35
 * ```
 */
export function attributionTable(records: readonly ArticleRecord[], sources: readonly Source[], rule?: CountingRule): ColumnTable {
  return tableOf(attributionRows(records, sources, rule), attributionColumns);
}
