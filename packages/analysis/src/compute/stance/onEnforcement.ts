import {axisScore} from "./axisSides.js";
import type {StanceRow} from "./stanceRow.js";

/**
 * Judgements read on one axis: favor now means for more enforcement, against means for limits on it, so that a balance or a net stance
 * of several targets means something. Targets without a reading on the axis are left out; neutral and unclear stay what they are.
 *
 * @example
 * ```ts
 * import {onEnforcement, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stanceRows(records, sources);
 * rows.length; // 278
 * onEnforcement(rows).length; // 250
 * ```
 */
export function onEnforcement(rows: readonly StanceRow[]): StanceRow[] {
  return rows
    .filter(({axis}) => axis !== 0)
    .map((row) => {
      const score = axisScore(row);
      return {...row, axis: 1, label: score > 0 ? "favor" : score < 0 ? "against" : row.label};
    });
}
