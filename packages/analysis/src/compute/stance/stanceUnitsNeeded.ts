import {intraclassCorrelation} from "../attribution/intraclassCorrelation.js";
import {unitsToTell, type DifferenceToFind} from "../attribution/unitsToTell.js";
import {labelCounts} from "./stanceCounts.js";
import {checkOnePanel, type StanceRow} from "./stanceRow.js";

/** What each of two groups of articles would need so that a difference of two balances is found. */
export type StanceUnitsNeeded = {
  /** Articles with a sided judgement, and sided judgements: what the clustering was measured on. */
  readonly articles: number;
  readonly judgements: number;
  /** Judgements that each group would need were they not clustered in articles. */
  readonly unclusteredPerGroup: number;
} & (
  | {
      /** Intraclass correlation of taking the same side, 0 to 1. */
      readonly rho: number;
      readonly designEffect: number;
      readonly judgementsPerGroup: number;
      readonly articlesPerGroup: number;
    }
  | {
      readonly rho: undefined;
      readonly designEffect: undefined;
      readonly judgementsPerGroup: undefined;
      readonly articlesPerGroup: undefined;
      readonly reason: string;
    }
);

/**
 * How many sided judgements, and articles with the mean number of them, each of two groups would need: what these articles cannot
 * show. The clustering is an estimate from as few articles as are given. Undefined, with the reason, where it cannot be measured.
 *
 * Source: as `articlesNeeded`.
 *
 * @param sideOf - which side a judgement takes: `true`, `false`, or undefined for none; favor and against unless told
 * @returns counts of judgements and articles per group, rounded up
 * @example
 * ```ts
 * import {stancePanel, stanceRows, stanceUnitsNeeded} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const {unclusteredPerGroup, articles: measuredOn} = stanceUnitsNeeded(stancePanel(stanceRows(records, sources), "quoted"));
 * unclusteredPerGroup; // 95
 * measuredOn; // 5
 * ```
 */
export function stanceUnitsNeeded(
  rows: readonly StanceRow[],
  difference: DifferenceToFind = {},
  sideOf: (row: StanceRow) => boolean | undefined = favorOrAgainst
): StanceUnitsNeeded {
  checkOnePanel(rows);
  const units = unitsToTell(difference);
  const sided = rows.flatMap((row) => {
    const side = sideOf(row);
    return side === undefined ? [] : [{article: row.article, side}];
  });
  const articles = [...new Set(sided.map(({article}) => article))];
  const measured = {articles: articles.length, judgements: sided.length, unclusteredPerGroup: Math.ceil(units)};
  const clustering = intraclassCorrelation(
    articles.map((article) => {
      const own = sided.filter((item) => item.article === article);
      return {successes: own.filter(({side}) => side).length, n: own.length};
    })
  );
  if (clustering.rho === undefined)
    return {
      ...measured,
      rho: undefined,
      designEffect: undefined,
      judgementsPerGroup: undefined,
      articlesPerGroup: undefined,
      reason: clustering.reason
    };
  const mean = sided.length / articles.length;
  const designEffect = 1 + (mean - 1) * clustering.rho;
  return {
    ...measured,
    rho: clustering.rho,
    designEffect,
    judgementsPerGroup: Math.ceil(units * designEffect),
    articlesPerGroup: Math.ceil((units * designEffect) / mean)
  };
}

function favorOrAgainst(row: StanceRow): boolean | undefined {
  const {favor, against} = labelCounts([row]);
  return favor + against === 0 ? undefined : favor === 1;
}
