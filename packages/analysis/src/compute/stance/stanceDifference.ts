import {clusterBootstrapInterval} from "../inference/clusterBootstrapInterval.js";
import {newcombeDifference, type Difference} from "../inference/newcombeDifference.js";
import type {BootstrapInterval, BootstrapOptions} from "../inference/resampleGroups.js";
import {balanceOf, fewestJudgements, tooFew} from "./stanceBalance.js";
import {labelCounts} from "./stanceCounts.js";
import {checkOnePanel, type StanceRow} from "./stanceRow.js";

/** What may be said of two balances. */
export type StanceDifference = {
  /** First balance minus second, units treated as independent. */
  readonly asIfIndependent: Difference;
  /** The same with whole articles drawn; none of fewer than two articles. */
  readonly articlesDrawn: BootstrapInterval;
} & ({readonly claim: "first is more in favor" | "second is more in favor"} | {readonly claim: undefined; readonly reason: string});

/**
 * Whether one group's balance may be called higher than another's: only with five sided judgements in each, and only if both the
 * interval that treats units as independent and the one that draws whole articles exclude zero. Otherwise there is no claim, and why.
 *
 * Source: Newcombe 1998, method 10; bootstrap over clusters as in `clusterBootstrapInterval`.
 *
 * @returns differences of shares, −1 to 1, with bounds
 * @missing `claim` is `undefined`, with a reason, where nothing may be claimed
 * @example
 * ```ts
 * import {stanceDifference, stancePanel, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stancePanel(stanceRows(records, sources), "quoted");
 * const on = (name: string) => rows.filter(({target}) => target === name);
 * const {claim} = stanceDifference(on("ice"), on("sanctuary"), {replicates: 100});
 * claim; // undefined
 * ```
 */
export function stanceDifference(
  first: readonly StanceRow[],
  second: readonly StanceRow[],
  options: BootstrapOptions = {}
): StanceDifference {
  checkOnePanel([...first, ...second]);
  const [one, other] = [labelCounts(first), labelCounts(second)];
  const proportion = ({favor, against}: typeof one) => ({successes: favor, n: favor + against});
  const asIfIndependent = newcombeDifference(proportion(one), proportion(other), options.level);
  const both = [...first.map((row) => ({row, first: true})), ...second.map((row) => ({row, first: false}))];
  const articlesDrawn = clusterBootstrapInterval(
    both,
    ({row}) => row.article,
    (sample) => {
      const balance = (isFirst: boolean) => balanceOf(sample.filter((item) => item.first === isFirst).map(({row}) => row));
      const [a, b] = [balance(true), balance(false)];
      return a === undefined || b === undefined ? undefined : a - b;
    },
    options
  );
  const intervals = {asIfIndependent, articlesDrawn};
  if (Math.min(one.favor + one.against, other.favor + other.against) < fewestJudgements)
    return {...intervals, claim: undefined, reason: `${tooFew} judgements that take a side`};
  if (articlesDrawn.lower === undefined || asIfIndependent.lower === undefined)
    return {...intervals, claim: undefined, reason: articlesDrawn.lower === undefined ? articlesDrawn.reason : "no interval"};
  if (asIfIndependent.lower > 0 && articlesDrawn.lower > 0) return {...intervals, claim: "first is more in favor"};
  if (asIfIndependent.upper < 0 && articlesDrawn.upper < 0) return {...intervals, claim: "second is more in favor"};
  return {...intervals, claim: undefined, reason: "an interval of the difference includes zero"};
}
