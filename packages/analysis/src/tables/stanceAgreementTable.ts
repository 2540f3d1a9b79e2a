import type {RawStanceCoding} from "@onrecord/corpus/codings";
import type {ColumnTable} from "arquero";
import {stanceAgreement} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * The targets of `stanceAgreement` as an arquero table: one row per target that either coding judged; `alpha`, `kappa` and the bounds
 * of alpha (articles drawn) are undefined where there is none.
 *
 * @example
 * ```ts
 * import {stanceAgreementTable} from "@onrecord/analysis";
 * import {rawStanceCodings} from "@onrecord/corpus/codings";
 *
 * const round = (name: string) => rawStanceCodings.filter(({coder}) => coder.round === name);
 * stanceAgreementTable(round("first"), round("second")).numRows(); // 23
 * ```
 */
export function stanceAgreementTable(first: readonly RawStanceCoding[], second: readonly RawStanceCoding[]): ColumnTable {
  const rows = stanceAgreement(first, second).targets.map(
    ({target, n, alpha, kappa, percent, articlesDrawn, touched, standing}) => ({
      target,
      n,
      alpha: alpha.alpha,
      lower: articlesDrawn.lower,
      upper: articlesDrawn.upper,
      kappa: kappa.kappa,
      agreeing: percent.agreeing,
      touchedF1: touched.f1,
      standing
    })
  );
  return tableOf(rows, {
    target: "string",
    n: "number",
    alpha: "number",
    lower: "number",
    upper: "number",
    kappa: "number",
    agreeing: "number",
    touchedF1: "number",
    standing: "string"
  });
}
