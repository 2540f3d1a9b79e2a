import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {RawStanceCoding} from "@onrecord/corpus/codings";
import type {ColumnTable} from "arquero";
import {stanceRows} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `stanceRows` as an arquero table: one row per judgement, columns as documented on `StanceRow`; the cue's pieces are joined by an
 * ellipsis, empty where they may not be shown.
 *
 * @example
 * ```ts
 * import {stanceTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * stanceTable(records, sources).numRows(); // 278
 * ```
 */
export function stanceTable(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  codings?: readonly RawStanceCoding[]
): ColumnTable {
  const rows = stanceRows(records, sources, codings).map(({cueWords, ...row}) => ({...row, cueWords: cueWords.join(" … ")}));
  return tableOf(rows, {
    article: "string",
    unit: "string",
    voice: "string",
    place: "string",
    source: "string",
    sourceLabel: "string",
    sourceType: "string",
    target: "string",
    label: "string",
    confidence: "string",
    axis: "number",
    words: "number",
    cueWords: "string"
  });
}
