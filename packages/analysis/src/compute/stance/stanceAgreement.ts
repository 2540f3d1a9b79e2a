import {stanceAxis, type StanceTargetCode} from "@onrecord/corpus";
import type {RawStanceCoding} from "@onrecord/corpus/codings";
import {alphaOf, type KrippendorffAlpha} from "../agreement/alphaOf.js";
import {cohensKappa, type CohensKappa} from "../agreement/cohensKappa.js";
import {percentAgreement, type PercentAgreement} from "../agreement/percentAgreement.js";
import {clusterBootstrapInterval} from "../inference/clusterBootstrapInterval.js";
import type {BootstrapInterval, BootstrapOptions} from "../inference/resampleGroups.js";

type Label = RawStanceCoding["judgements"][number]["label"];
/** The labels in the order in which counts and tables show them. */
export const stanceLabelOrder: readonly Label[] = ["favor", "against", "neutral", "unclear"];

/** A unit and target that one coding or both judged. */
interface Pair {
  readonly article: string;
  readonly target: StanceTargetCode;
  readonly labels: readonly [first: Label | undefined, second: Label | undefined];
}

/** How far two codings judged the same units and targets. */
export type TouchAgreement =
  | {readonly f1: number; readonly both: number; readonly onlyFirst: number; readonly onlySecond: number}
  | {readonly f1: undefined; readonly both: 0; readonly onlyFirst: 0; readonly onlySecond: 0; readonly reason: string};

/** Agreement on the labels of what both judged. */
export interface LabelAgreement {
  /** Units and targets that both codings judged. */
  readonly n: number;
  /** Krippendorff's alpha, nominal, four labels; and with `unclear` as missing. */
  readonly alpha: KrippendorffAlpha;
  readonly alphaWithoutUnclear: KrippendorffAlpha;
  /** Of `alpha`, whole articles drawn. */
  readonly articlesDrawn: BootstrapInterval;
  readonly kappa: CohensKappa;
  readonly percent: PercentAgreement;
  /** Of each label, how often both gave it where one did: 2 · both / (first + second). */
  readonly perLabel: readonly {readonly label: Label; readonly both: number; readonly specific: number | undefined}[];
  /** How often each pair of labels was given, first coding by second. */
  readonly confusion: readonly {readonly first: Label; readonly second: Label; readonly n: number}[];
}

/** Whether a target's figures may stand as more than counts. */
export type Standing =
  {readonly standing: "consistent" | "tentative"} | {readonly standing: "provisional"; readonly reason: string};

/** The agreement on one target, and what it may be used for. */
export type TargetAgreement = {readonly target: StanceTargetCode} & LabelAgreement & {readonly touched: TouchAgreement} & Standing;

/** How far two stance codings agree: on what touches what, on labels, and per target. */
export interface StanceAgreement {
  /** Whether the same units were found to touch the same targets. */
  readonly touched: TouchAgreement & {readonly articlesDrawn: BootstrapInterval};
  readonly labels: LabelAgreement;
  readonly targets: readonly TargetAgreement[];
}

/** Krippendorff's bounds; units below which a target shows counts only (issue: 20 units). */
const consistentFrom = 0.8;
const tentativeFrom = 0.667;
const fewestUnits = 20;

/**
 * How far two stance codings of the same articles agree: first on what touches what (F1, since nobody can count what neither marked),
 * then on the labels of what both judged. A target with fewer than 20 units judged by both, or with an alpha below .667 or none, is
 * provisional: it shows counts and nothing else. Two codings by one language model are consistent or not; they say nothing of
 * reliability (DESIGN §3).
 *
 * Source: Krippendorff 2011; Cicchetti & Feinstein 1990, Journal of Clinical Epidemiology 43, 551–558 (specific agreement).
 *
 * @returns F1 and percent from 0 to 1, alpha at most 1, counts of units
 * @missing a unit that only one coding judged counts in `touched`, and in no label
 * @example
 * ```ts
 * import {stanceAgreement} from "@onrecord/analysis/compute";
 * import {rawStanceCodings} from "@onrecord/corpus/codings";
 *
 * const round = (name: string) => rawStanceCodings.filter(({coder}) => coder.round === name);
 * const {touched, labels, targets} = stanceAgreement(round("first"), round("second"), {replicates: 100});
 * touched.f1; // 0.9211
 * labels.n; // 257
 * targets.filter(({standing}) => standing === "provisional").length; // 19
 * ```
 */
export function stanceAgreement(
  first: readonly RawStanceCoding[],
  second: readonly RawStanceCoding[],
  options: BootstrapOptions = {}
): StanceAgreement {
  const pairs = pairsOf(first, second);
  return {
    touched: {
      ...touchAgreement(pairs),
      articlesDrawn: clusterBootstrapInterval(
        pairs,
        ({article}) => article,
        (sample) => touchAgreement(sample).f1,
        options
      )
    },
    labels: labelAgreement(pairs, options),
    targets: (Object.keys(stanceAxis) as StanceTargetCode[]).flatMap((target) => {
      const own = pairs.filter((pair) => pair.target === target);
      if (own.length === 0) return [];
      const labels = labelAgreement(own, options);
      return [{target, ...labels, touched: touchAgreement(own), ...standingOf(labels)}];
    })
  };
}

function pairsOf(first: readonly RawStanceCoding[], second: readonly RawStanceCoding[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (codings: readonly RawStanceCoding[], place: 0 | 1) => {
    for (const {article, judgements} of codings)
      for (const {unit, target, label} of judgements) {
        const key = `${unit} ${target}`;
        const known = pairs.get(key)?.labels ?? [undefined, undefined];
        pairs.set(key, {article, target, labels: place === 0 ? [label, known[1]] : [known[0], label]});
      }
  };
  add(first, 0);
  add(second, 1);
  return [...pairs.values()];
}

function touchAgreement(pairs: readonly Pair[]): TouchAgreement {
  const both = pairs.filter(({labels}) => labels[0] !== undefined && labels[1] !== undefined).length;
  const onlyFirst = pairs.filter(({labels}) => labels[1] === undefined).length;
  const onlySecond = pairs.filter(({labels}) => labels[0] === undefined).length;
  if (pairs.length === 0) return {f1: undefined, both: 0, onlyFirst: 0, onlySecond: 0, reason: "neither coding has a judgement"};
  return {f1: (2 * both) / (2 * both + onlyFirst + onlySecond), both, onlyFirst, onlySecond};
}

function labelAgreement(pairs: readonly Pair[], options: BootstrapOptions): LabelAgreement {
  const both = pairs.flatMap(({article, labels: [one, other]}) =>
    one === undefined || other === undefined ? [] : [{article, labels: [one, other] as const}]
  );
  const codes = both.map(({labels}) => labels);
  const times = (test: (labels: readonly [Label, Label]) => boolean) => codes.filter(test).length;
  return {
    n: both.length,
    alpha: alphaOf(codes, "nominal"),
    alphaWithoutUnclear: alphaOf(
      codes.map((labels) => labels.filter((label) => label !== "unclear")),
      "nominal"
    ),
    articlesDrawn: clusterBootstrapInterval(
      both,
      ({article}) => article,
      (sample) =>
        alphaOf(
          sample.map(({labels}) => labels),
          "nominal"
        ).alpha,
      options
    ),
    kappa: cohensKappa(codes),
    percent: percentAgreement(codes),
    perLabel: stanceLabelOrder.map((label) => {
      const together = times(([one, other]) => one === label && other === label);
      const given = times(([one]) => one === label) + times(([, other]) => other === label);
      return {label, both: together, specific: given === 0 ? undefined : (2 * together) / given};
    }),
    confusion: stanceLabelOrder.flatMap((one) =>
      stanceLabelOrder.map((other) => ({
        first: one,
        second: other,
        n: times(([a, b]) => a === one && b === other)
      }))
    )
  };
}

function standingOf({n, alpha}: LabelAgreement): Standing {
  if (n < fewestUnits) return {standing: "provisional", reason: `${n} units judged by both codings, fewer than ${fewestUnits}`};
  if (alpha.alpha === undefined) return {standing: "provisional", reason: alpha.reason};
  if (alpha.alpha < tentativeFrom) return {standing: "provisional", reason: `alpha below ${tentativeFrom}`};
  return {standing: alpha.alpha < consistentFrom ? "tentative" : "consistent"};
}
