import {clusterBootstrapInterval} from "../inference/clusterBootstrapInterval.js";
import type {NoInterval} from "../inference/interval.js";
import type {BootstrapInterval, BootstrapOptions} from "../inference/resampleGroups.js";
import {fewestJudgements, tooFew} from "./stanceBalance.js";
import {labelCounts, type LabelCounts} from "./stanceCounts.js";
import {checkOnePanel, type StanceRow} from "./stanceRow.js";

/** How far favor outweighs against, all judgements in the base. */
export type NetStance = LabelCounts &
  (
    | {
        /** (favor − against) / n, −1 to 1: neutral and unclear pull it to 0. */
        readonly net: number;
        /** The interval with whole articles drawn; none of fewer than two articles. */
        readonly articlesDrawn: BootstrapInterval;
      }
    | {readonly net: undefined; readonly articlesDrawn: NoInterval; readonly reason: string}
  );

/**
 * (favor − against) / all judgements of one panel, neutral and unclear in the base. Below five judgements there is no answer. The
 * counts come with it: a net of 0 may be nobody on either side, or as many on both.
 *
 * @returns the net, −1 to 1, with counts of judgements
 * @example
 * ```ts
 * import {netStance, stancePanel, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const {net, favor, against, n} = netStance(stancePanel(stanceRows(records, sources), "quoted"), {replicates: 100});
 * console.log(favor, against, n); // 60 63 182
 * net; // -0.01648
 * ```
 */
export function netStance(rows: readonly StanceRow[], options: BootstrapOptions = {}): NetStance {
  checkOnePanel(rows);
  const counts = labelCounts(rows);
  if (counts.n < fewestJudgements)
    return {
      ...counts,
      net: undefined,
      articlesDrawn: {lower: undefined, upper: undefined, level: options.level ?? 0.95, reason: tooFew},
      reason: tooFew
    };
  return {
    ...counts,
    net: (counts.favor - counts.against) / counts.n,
    articlesDrawn: clusterBootstrapInterval(rows, ({article}) => article, netOf, options)
  };
}

/**
 * (favor − against) / n, undefined of nothing.
 *
 * @returns the net of the units, from −1 to 1
 * @example
 * ```ts
 * import {netOf} from "@onrecord/analysis/compute";
 *
 * netOf([]); // undefined
 * ```
 */
export function netOf(rows: readonly StanceRow[]): number | undefined {
  const {favor, against, n} = labelCounts(rows);
  return n === 0 ? undefined : (favor - against) / n;
}
