import type {ArticleRecord, Source} from "@onrecord/corpus";
import {from, type ColumnTable} from "arquero";
import {sourceShares, type CountingRule} from "./compute/index.js";

/**
 * `sourceShares` as an arquero table, one row per source and article, columns as documented on `SourceShare`. Quote and word
 * counts are numbers; `wordShare` is undefined where no words are attributed.
 */
export function sourceShareTable(records: readonly ArticleRecord[], sources: readonly Source[], rule?: CountingRule): ColumnTable {
  return from(sourceShares(records, sources, rule) as object[]);
}
