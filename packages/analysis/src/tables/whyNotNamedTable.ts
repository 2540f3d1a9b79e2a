import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {whyNotNamed, type CountOptions} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/** `whyNotNamed` as an arquero table: one row per naming that is no name, columns as documented on `NotNamedRow`. */
export function whyNotNamedTable(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  options?: CountOptions
): ColumnTable {
  return tableOf(whyNotNamed(records, sources, options), {naming: "string", ...shareColumns});
}
