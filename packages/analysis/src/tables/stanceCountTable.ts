import type {ColumnTable} from "arquero";
import {stanceCounts, type StanceKey, type StanceRow} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `stanceCounts` as an arquero table: one row per group, a column per field (null unless counted by) and per label, and `n`.
 *
 * @example
 * ```ts
 * import {stanceCountTable, stanceRows} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * stanceCountTable(stanceRows(records, sources), ["target"]).get("n", 0); // 46
 * ```
 */
export function stanceCountTable(rows: readonly StanceRow[], by: readonly StanceKey[]): ColumnTable {
  return tableOf(stanceCounts(rows, by), {
    article: "string",
    target: "string",
    sourceType: "string",
    place: "string",
    voice: "string",
    favor: "number",
    against: "number",
    neutral: "number",
    unclear: "number",
    n: "number"
  });
}
