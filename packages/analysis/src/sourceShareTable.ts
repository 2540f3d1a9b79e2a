import type {ArticleRecord, Source} from "@onrecord/corpus";
import {from, type ColumnTable} from "arquero";
import {sourceShares, type CountingRule} from "./compute/index.js";

/**
 * `sourceShares` as an arquero table, one row per source and article, columns as documented on `SourceShare`. Quote and word
 * counts are numbers; `wordShare` is undefined where no words are attributed.
 *
 * @example
 * ```ts
 * import {sourceShareTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const table = sourceShareTable(records, sources);
 * table.numRows(); // 41
 * table.columnNames().slice(0, 3); // ["article", "source", "label"]
 * ```
 */
export function sourceShareTable(records: readonly ArticleRecord[], sources: readonly Source[], rule?: CountingRule): ColumnTable {
  return from(sourceShares(records, sources, rule) as object[]);
}
