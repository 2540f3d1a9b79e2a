import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {CountingRule} from "../countingRule.js";
import {countedIn} from "./countedIn.js";
import {intraclassCorrelation, type NoCorrelation} from "./intraclassCorrelation.js";
import {unitsToTell, type DifferenceToFind} from "./unitsToTell.js";

/** The difference that is to be found, and what is counted. */
export interface ArticlesNeededOptions extends DifferenceToFind {
  /** `outermost` attributions of speech and writing unless told. */
  readonly rule?: CountingRule;
}

/** What each of two groups of articles would need. */
export type ArticlesNeeded = {
  /** Articles with a counted quote, and counted quotes: what the clustering was measured on. */
  readonly articles: number;
  readonly quotes: number;
  /** Quotes that each group would need were they not clustered in articles. */
  readonly unclusteredQuotesPerGroup: number;
} & (
  | {
      /** Intraclass correlation of being official, of quotes within articles, 0 to 1. */
      readonly rho: number;
      /** Whether it was estimated below 0 and set to 0. */
      readonly clipped: boolean;
      /** quotes / articles. */
      readonly meanClusterSize: number;
      /** 1 + (meanClusterSize − 1) rho: how many times more quotes clustering asks for. */
      readonly designEffect: number;
      /** Rounded up. */
      readonly quotesPerGroup: number;
      readonly articlesPerGroup: number;
    }
  | {
      readonly rho: undefined;
      readonly clipped: undefined;
      readonly meanClusterSize: undefined;
      readonly designEffect: undefined;
      readonly quotesPerGroup: undefined;
      readonly articlesPerGroup: undefined;
      readonly reason: string;
    }
);

/**
 * How many quotes, and articles of the mean number of quotes, each of two groups of articles would need so that a difference of
 * two official shares is found, at the clustering measured in the records: what these articles cannot show. The clustering is an
 * estimate from as few articles as are given, and articles of unequal length need somewhat more (Eldridge, Ashby & Kerry 2006,
 * International Journal of Epidemiology 35, 1292–1300). Undefined, with the reason, where the clustering cannot be measured.
 *
 * Source: `intraclassCorrelation` and `unitsToTell`; design effect: Donner, Birkett & Buck 1981, American Journal of Epidemiology
 * 114, 906–914.
 *
 * @param options - the difference to find: 60 against 40 of 100 with power .8 at two-sided .05 unless told
 * @returns counts of quotes and articles per group, rounded up
 * @example
 * ```ts
 * import {articlesNeeded} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const {unclusteredQuotesPerGroup, articlesPerGroup} = articlesNeeded(records, sources);
 * unclusteredQuotesPerGroup; // 95
 * articlesPerGroup; // 51
 * ```
 */
export function articlesNeeded(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {rule, ...difference}: ArticlesNeededOptions = {}
): ArticlesNeeded {
  const units = unitsToTell(difference);
  const clusters = countedIn(records, sources, rule)
    .filter(({length}) => length > 0)
    .map((quotes) => ({successes: quotes.filter(({row}) => row.official).length, n: quotes.length}));
  const articles = clusters.length;
  const quotes = clusters.reduce((sum, {n}) => sum + n, 0);
  const measured = {articles, quotes, unclusteredQuotesPerGroup: Math.ceil(units)};
  const clustering = intraclassCorrelation(clusters);
  if (clustering.rho === undefined) return {...measured, ...noAnswer, reason: reasons[clustering.reason]};
  const {rho, clipped} = clustering;
  const meanClusterSize = quotes / articles;
  const designEffect = 1 + (meanClusterSize - 1) * rho;
  return {
    ...measured,
    rho,
    clipped,
    meanClusterSize,
    designEffect,
    quotesPerGroup: Math.ceil(units * designEffect),
    articlesPerGroup: Math.ceil((units * designEffect) / meanClusterSize)
  };
}

const noAnswer = {
  rho: undefined,
  clipped: undefined,
  meanClusterSize: undefined,
  designEffect: undefined,
  quotesPerGroup: undefined,
  articlesPerGroup: undefined
};

const reasons: Readonly<Record<NoCorrelation, string>> = {
  "fewer than two clusters have units": "fewer than two articles have a counted quote",
  "no cluster has two units": "no article has two counted quotes",
  "all units are the same": "all counted quotes are official, or none is"
};
