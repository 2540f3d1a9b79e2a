import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {neutralShareByAffiliation, type CountingRule} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/**
 * `neutralShareByAffiliation` as an arquero table: one row per affiliation, columns as documented on `NeutralShareRow`; `share` is
 * undefined below five quotes.
 *
 * @example
 * ```ts
 * import {neutralShareTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * neutralShareTable(records, sources).columnNames(); // ["affiliation", "count", "of", "share", "reason"]
 * ```
 */
export function neutralShareTable(records: readonly ArticleRecord[], sources: readonly Source[], rule?: CountingRule): ColumnTable {
  return tableOf(neutralShareByAffiliation(records, sources, rule), {affiliation: "string", ...shareColumns});
}
