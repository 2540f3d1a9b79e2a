import type {ArticleRecord} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {voiceWords} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/** `voiceWords` of each record as one arquero table: one row per article and voice, columns as documented on `VoiceRow`. */
export function voiceTable(records: readonly ArticleRecord[]): ColumnTable {
  return tableOf(records.flatMap(voiceWords), {article: "string", voice: "string", ...shareColumns});
}
