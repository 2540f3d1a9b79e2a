import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {sourceDiversity, type CountingRule} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `sourceDiversity` of each record as one arquero table: one row per article, columns `article` and those documented on
 * `EffectiveSources`; `effective` and `shannon` are undefined where nothing was counted, and `reason` says so.
 *
 * @example
 * ```ts
 * import {diversityTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const table = diversityTable(records, sources);
 * table.numRows(); // 5
 * table.get("effective", 3); // 3.061
 * ```
 */
export function diversityTable(records: readonly ArticleRecord[], sources: readonly Source[], rule?: CountingRule): ColumnTable {
  return tableOf(
    records.map((record) => ({article: record.article.id, ...sourceDiversity(record, sources, rule)})),
    {article: "string", effective: "number", shannon: "number", sources: "number", n: "number", reason: "string"}
  );
}
