import {clusterBootstrapInterval} from "../inference/clusterBootstrapInterval.js";
import type {Interval, NoInterval} from "../inference/interval.js";
import type {BootstrapInterval, BootstrapOptions} from "../inference/resampleGroups.js";
import {wilsonInterval} from "../inference/wilsonInterval.js";
import {shareOfCount, type Share} from "../attribution/share.js";
import {labelCounts} from "./stanceCounts.js";
import {checkOnePanel, type StanceRow} from "./stanceRow.js";

/** Below so many judgements there are counts and nothing else (DESIGN §5). */
export const fewestJudgements = 5;
export const tooFew = `fewer than ${fewestJudgements}`;

/** Favor among the judgements that take a side. */
export type StanceBalance = Share & {
  readonly favor: number;
  readonly against: number;
  /** Wilson's interval, units treated as independent; none below five. */
  readonly asIfIndependent: Interval | NoInterval;
  /** The interval with whole articles drawn; none below five, of fewer than two articles, or where all take one side. */
  readonly articlesDrawn: BootstrapInterval | NoInterval;
};

/**
 * favor / (favor + against) of one panel's judgements, neutral and unclear left out: show `netStance`, which keeps them, beside it. Below
 * five sided judgements there is no share and no interval. An interval reads “as if these were a random sample”.
 *
 * @returns a share from 0 to 1 of the sided judgements, with counts
 * @missing `share` is `undefined`, with a reason, below five
 * @example
 * ```ts
 * import {stanceBalance, stancePanel, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stancePanel(stanceRows(records, sources), "quoted").filter(({target}) => target === "ice");
 * const {share, favor, against} = stanceBalance(rows, {replicates: 100});
 * console.log(favor, against); // 17 9
 * share; // 0.6538
 * ```
 */
export function stanceBalance(rows: readonly StanceRow[], options: BootstrapOptions = {}): StanceBalance {
  checkOnePanel(rows);
  const {favor, against} = labelCounts(rows);
  const of = favor + against;
  const share = shareOfCount(favor, of, tooFew, fewestJudgements);
  if (share.share === undefined) {
    const none = {lower: undefined, upper: undefined, level: options.level ?? 0.95, reason: tooFew};
    return {...share, favor, against, asIfIndependent: none, articlesDrawn: none};
  }
  const asIfIndependent = wilsonInterval(favor, of, options.level === undefined ? {} : {level: options.level});
  // Whichever articles are drawn, the share stays what it is: an interval of no width would look like certainty.
  const articlesDrawn =
    favor === 0 || against === 0
      ? {lower: undefined, upper: undefined, level: options.level ?? 0.95, reason: "all on one side"}
      : clusterBootstrapInterval(rows, ({article}) => article, balanceOf, options);
  return {...share, favor, against, asIfIndependent, articlesDrawn};
}

/**
 * favor / (favor + against), undefined where nothing takes a side: one replicate of a bootstrap, or one article left out.
 *
 * @returns a share from 0 to 1
 * @example
 * ```ts
 * import {balanceOf} from "@onrecord/analysis/compute";
 *
 * balanceOf([]); // undefined
 * ```
 */
export function balanceOf(rows: readonly StanceRow[]): number | undefined {
  const {favor, against} = labelCounts(rows);
  return favor + against === 0 ? undefined : favor / (favor + against);
}
