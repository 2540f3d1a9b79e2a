import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {officialSensitivity, type CountOptions} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/**
 * `officialSensitivity` as an arquero table: the share as coded, one row per flipped appearance, the lowest, the highest. Columns
 * as documented on `SensitivityRow`; `share` and `reason` as in `shareTable`.
 *
 * @example
 * ```ts
 * import {officialSensitivityTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * officialSensitivityTable(records, sources).get("share", 0); // 0.4268
 * ```
 */
export function officialSensitivityTable(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  options?: CountOptions
): ColumnTable {
  return tableOf(officialSensitivity(records, sources, options), {
    flipped: "string",
    source: "string",
    label: "string",
    affiliation: "string",
    borderline: "string",
    ...shareColumns
  });
}
