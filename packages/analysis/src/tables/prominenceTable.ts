import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {prominence, type CountingRule} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `prominence` of each record as one arquero table: one row per source and article, columns as documented on `ProminenceRow`.
 * `lead` is a boolean; `wordShare` and `linearWeightShare` may be undefined.
 *
 * @example
 * ```ts
 * import {prominenceTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * prominenceTable(records, sources).numRows(); // 41
 * ```
 */
export function prominenceTable(records: readonly ArticleRecord[], sources: readonly Source[], rule?: CountingRule): ColumnTable {
  return tableOf(
    records.flatMap((record) => prominence(record, sources, rule)),
    {
      article: "string",
      source: "string",
      label: "string",
      affiliation: "string",
      quotes: "number",
      firstPosition: "number",
      rank: "number",
      lead: "boolean",
      words: "number",
      wordsOfAll: "number",
      wordShare: "number",
      linearWeight: "number",
      linearWeightOfAll: "number",
      linearWeightShare: "number"
    }
  );
}
