import type {ColumnTable} from "arquero";
import {axisSides, type StanceRow} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `axisSides` as an arquero table: one row per side; `effective` is the effective number of voices, undefined of none.
 *
 * @example
 * ```ts
 * import {stancePanel, stanceRows, stanceSideTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * stanceSideTable(stancePanel(stanceRows(records, sources), "quoted")).array("side"); // ["enforcement", "limits", "both", "none"]
 * ```
 */
export function stanceSideTable(rows: readonly StanceRow[]): ColumnTable {
  const flat = axisSides(rows).map(({diversity, ...row}) => ({...row, effective: diversity.effective}));
  return tableOf(flat, {side: "string", units: "number", words: "number", voices: "number", effective: "number"});
}
