import type {LabelAgreement} from "./stanceAgreement.js";

/**
 * The words that stand wherever a figure of stance does: what the agreement is of, its interval, and what it is not.
 *
 * @param kind - who coded; agreement of model codings is consistency and no reliability (DESIGN §3)
 * @example
 * ```ts
 * import {stanceAgreement, stanceAgreementNote} from "@onrecord/analysis/compute";
 * import {rawStanceCodings} from "@onrecord/corpus/codings";
 *
 * const round = (name: string) => rawStanceCodings.filter(({coder}) => coder.round === name);
 * const {labels} = stanceAgreement(round("first"), round("second"), {replicates: 100});
 * stanceAgreementNote(labels, "language-model").includes("not reliability"); // true
 * ```
 */
export function stanceAgreementNote(
  {n, alpha, articlesDrawn}: Pick<LabelAgreement, "n" | "alpha" | "articlesDrawn">,
  kind: "human" | "language-model" | "rules"
): string {
  const what =
    kind === "human"
      ? "Agreement of two coders"
      : `Consistency of two ${kind === "rules" ? "rule" : "model"} codings, not reliability`;
  const units = `${n} ${n === 1 ? "judgement" : "judgements"} that both made`;
  if (alpha.alpha === undefined) return `${what}: no alpha, ${alpha.reason}; ${units}.`;
  const interval =
    articlesDrawn.lower === undefined
      ? `no interval, ${articlesDrawn.reason}`
      : `${articlesDrawn.lower.toFixed(2)} to ${articlesDrawn.upper.toFixed(2)} with articles redrawn`;
  return `${what}: alpha ${alpha.alpha.toFixed(2)} (${interval}), ${units}.`;
}
