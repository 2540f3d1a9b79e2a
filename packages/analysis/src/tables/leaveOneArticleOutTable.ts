import type {ArticleRecord} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {leaveOneArticleOut} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `leaveOneArticleOut` as an arquero table: one row per article left out, columns `cluster` (its id), `n` (records left) and `value`
 * (a number, or undefined where the rest has no answer).
 *
 * @example
 * ```ts
 * import {leaveOneArticleOutTable, officialShare} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const table = leaveOneArticleOutTable(records, (some) => officialShare(some, sources).share);
 * table.object(0); // {cluster: "000", n: 4, value: 0.4697}
 * ```
 */
export function leaveOneArticleOutTable(
  records: readonly ArticleRecord[],
  statistic: (sample: readonly ArticleRecord[]) => number | undefined
): ColumnTable {
  return tableOf(leaveOneArticleOut(records, statistic), {cluster: "string", n: "number", value: "number"});
}
