import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {shareOf, type ShareOptions} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/**
 * `shareOf` as an arquero table: one row per article and value, columns as documented on `ShareRow`. `article` is null where the
 * articles are taken together; `share` is undefined where `of` is 0, and `reason` says why, else is undefined.
 *
 * @example
 * ```ts
 * import {shareTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * shareTable(records, sources, {unit: "words", by: "kind", articles: "together"}).array("value"); // ["direct", "mixed", "indirect"]
 * ```
 */
export function shareTable(records: readonly ArticleRecord[], sources: readonly Source[], options: ShareOptions): ColumnTable {
  return tableOf(shareOf(records, sources, options), {article: "string", value: "string", ...shareColumns});
}
