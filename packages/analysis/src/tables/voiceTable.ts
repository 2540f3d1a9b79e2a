import type {ArticleRecord} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {voiceWords} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/**
 * `voiceWords` of each record as one arquero table: one row per article and voice, columns as documented on `VoiceRow`.
 *
 * @example
 * ```ts
 * import {voiceTable} from "@onrecord/analysis";
 * import {recordOf} from "@onrecord/corpus";
 *
 * voiceTable([recordOf("003")]).object(0); // {article: "003", voice: "author", count: 143, of: 543, share: 0.2634, reason: undefined}
 * ```
 */
export function voiceTable(records: readonly ArticleRecord[]): ColumnTable {
  return tableOf(records.flatMap(voiceWords), {article: "string", voice: "string", ...shareColumns});
}
