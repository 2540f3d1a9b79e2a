import type {ArticleRecord} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {leaveOneArticleOut} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `leaveOneArticleOut` as an arquero table: one row per article left out, columns `cluster` (its id), `n` (records left) and `value`
 * (a number, or undefined where the rest has no answer).
 */
export function leaveOneArticleOutTable(
  records: readonly ArticleRecord[],
  statistic: (sample: readonly ArticleRecord[]) => number | undefined
): ColumnTable {
  return tableOf(leaveOneArticleOut(records, statistic), {cluster: "string", n: "number", value: "number"});
}
