import {bootstrapInterval} from "../inference/bootstrapInterval.js";
import {clusterBootstrapInterval} from "../inference/clusterBootstrapInterval.js";
import type {BootstrapInterval, BootstrapOptions, Statistic} from "../inference/resampleGroups.js";
import {alphaOf, type KrippendorffAlpha} from "./alphaOf.js";
import type {CodedArticle, CodedQuote} from "./codedArticle.js";
import {matchSpans, type MatchRule} from "./matchSpans.js";
import {percentAgreement, type PercentAgreement} from "./percentAgreement.js";
import {sourcePairs, type CodedPair} from "./sourcePairs.js";
import {spanF1, type SpanAgreement} from "./spanAgreement.js";

/** Both codings of one article. */
export type CodingPair = readonly [first: CodedArticle, second: CodedArticle];

/** Percentile bootstrap intervals: units drawn one by one, and whole articles drawn. */
export interface AgreementIntervals {
  readonly overUnits: BootstrapInterval;
  readonly overArticles: BootstrapInterval;
}

/** Agreement on one variable. */
export interface VariableAgreement extends AgreementIntervals {
  /** Units that both coded. */
  readonly n: number;
  /** Krippendorff's alpha, nominal: the intervals are of this. */
  readonly alpha: KrippendorffAlpha;
  readonly percent: PercentAgreement;
}

/** Agreement of two codings of the same articles under one rule of matching. */
export interface CodingAgreement {
  /** Attributions found by both; its units are attributions, matched ones counted once. */
  readonly spans: SpanAgreement & AgreementIntervals;
  /** Of matched attributions. */
  readonly kind: VariableAgreement;
  readonly act: VariableAgreement;
  readonly tier: VariableAgreement;
  readonly naming: VariableAgreement;
  readonly cueClass: VariableAgreement;
  /** Of the sources of matched attributions: a pair of sources is one unit, however many attributions it shares. */
  readonly affiliation: VariableAgreement;
}

/**
 * How far two codings of the same articles agree: F1 of spans first, then alpha and percent agreement of the codes given to what
 * both found. Two codings by one language model are consistent or not; they say nothing of reliability (DESIGN §3). Where nothing
 * differs, an interval has no width: a bootstrap cannot draw a difference that was not seen.
 *
 * @param pairs - both codings of each article, each article once
 * @param options - of the bootstraps; in all of them the same seed
 * @returns under each rule of matching: `spans` (F1, 0 to 1) and, for each code, alpha (at most 1) and percent agreement (0 to 1)
 * @missing a code that a coder did not give leaves its pair out; alpha and F1 are `undefined`, with a reason, where nothing is left
 * @example
 * ```ts
 * import {codingAgreement} from "@onrecord/analysis/compute";
 * import {rawCodings} from "@onrecord/corpus/codings";
 *
 * const [first, second] = rawCodings.filter(({article}) => article === "003");
 * const {overlap} = codingAgreement([[first, second]], {replicates: 100, seed: 1});
 * overlap.spans.f1; // 1
 * overlap.kind.n; // 30
 * ```
 */
export function codingAgreement(
  pairs: readonly CodingPair[],
  options: BootstrapOptions = {}
): Readonly<Record<MatchRule, CodingAgreement>> {
  checkPairs(pairs);
  return {exact: agreementUnder("exact", pairs, options), overlap: agreementUnder("overlap", pairs, options)};
}

function agreementUnder(rule: MatchRule, pairs: readonly CodingPair[], options: BootstrapOptions): CodingAgreement {
  const articles = pairs.map(([first, second]) => ({first, second, ...matchSpans(first.quotes, second.quotes, rule)}));
  const found = articles.flatMap(({first: {article}, matched, onlyFirst, onlySecond}) => [
    ...matched.map(() => ({article, first: 1, second: 1})),
    ...onlyFirst.map(() => ({article, first: 1, second: 0})),
    ...onlySecond.map(() => ({article, first: 0, second: 1}))
  ]);
  const agreementOnCode = (code: (quote: CodedQuote) => string) =>
    agreementOn(
      articles.flatMap(({first: {article}, matched}) =>
        matched.map(({first, second}): CodedPair => ({article, codes: [code(first), code(second)]}))
      ),
      options
    );
  return {
    spans: {...f1Of(found), ...intervals(found, (sample) => f1Of(sample).f1, options)},
    kind: agreementOnCode(({kind}) => kind),
    act: agreementOnCode(({act}) => act),
    tier: agreementOnCode(({tier}) => tier),
    naming: agreementOnCode(({naming}) => naming),
    cueClass: agreementOnCode(({cueClass}) => cueClass),
    affiliation: agreementOn(
      articles.flatMap(({first, second, matched}) => sourcePairs(first, second, matched)),
      options
    )
  };
}

function f1Of(found: readonly {readonly first: number; readonly second: number}[]): SpanAgreement {
  const count = (quotes: (attribution: {readonly first: number; readonly second: number}) => number) =>
    found.reduce((sum, attribution) => sum + quotes(attribution), 0);
  return spanF1(
    count(({first, second}) => first * second),
    count(({first}) => first),
    count(({second}) => second)
  );
}

function agreementOn(units: readonly CodedPair[], options: BootstrapOptions): VariableAgreement {
  const alpha = (sample: readonly CodedPair[]) =>
    alphaOf(
      sample.map(({codes}) => codes),
      "nominal"
    );
  return {
    n: units.length,
    alpha: alpha(units),
    percent: percentAgreement(units.map(({codes}) => codes)),
    ...intervals(units, (sample) => alpha(sample).alpha, options)
  };
}

function intervals<Unit extends {readonly article: string}>(
  units: readonly Unit[],
  statistic: Statistic<Unit>,
  options: BootstrapOptions
): AgreementIntervals {
  return {
    overUnits: bootstrapInterval(units, statistic, options),
    overArticles: clusterBootstrapInterval(units, ({article}) => article, statistic, options)
  };
}

function checkPairs(pairs: readonly CodingPair[]): void {
  const seen = new Set<string>();
  for (const [first, second] of pairs) {
    if (first.article !== second.article)
      throw new Error(
        `Invalid pair of codings: expected two of article ${first.article}, received one of ${second.article}. Pair them by article.`
      );
    if (seen.has(first.article))
      throw new Error(
        `Invalid pairs of codings: expected each article once, received ${first.article} again. Pass one pair per article.`
      );
    seen.add(first.article);
  }
}
