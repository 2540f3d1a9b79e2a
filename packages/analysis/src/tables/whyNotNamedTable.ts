import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {whyNotNamed, type CountOptions} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/**
 * `whyNotNamed` as an arquero table: one row per naming that is no name, columns as documented on `NotNamedRow`.
 *
 * @example
 * ```ts
 * import {whyNotNamedTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * whyNotNamedTable(records, sources).object(0); // {naming: "unnamed-role", count: 3, of: 39, share: 0.07692, reason: undefined}
 * ```
 */
export function whyNotNamedTable(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  options?: CountOptions
): ColumnTable {
  return tableOf(whyNotNamed(records, sources, options), {naming: "string", ...shareColumns});
}
