import {checkLevel} from "../inference/checkInput.js";
import {defaultLevel, type Interval} from "../inference/interval.js";
import {normalQuantile} from "../inference/normalQuantile.js";
import {codesGiven, type Code} from "./codedUnit.js";

/** Cohen's kappa of two coders and what it is made of. */
export type CohensKappa =
  | (Interval & {
      /** (observed − expected) / (1 − expected agreement). */
      readonly kappa: number;
      /** For large samples; units taken as independent. */
      readonly standardError: number;
      readonly observedAgreement: number;
      /** What two coders with these marginals would reach by chance. */
      readonly expectedAgreement: number;
      /** Units that both coded. */
      readonly n: number;
    })
  | {readonly kappa: undefined; readonly n: number; readonly reason: string};

/**
 * Cohen's kappa, unweighted. Units that only one coder coded are left out. Undefined, with the reason, where none is left or both
 * coders gave all units one and the same code. Its interval is kappa ± z standard errors, within −1 and 1.
 *
 * Source: Cohen 1960, Educational and Psychological Measurement 20, 37–46; standard error of Fleiss, Cohen & Everitt 1969,
 * Psychological Bulletin 72, 323–327.
 *
 * @param units - the codes of the first and the second coder
 * @returns kappa, −1 to 1, with its standard error and interval; `n` counts units
 * @missing a unit with an `undefined` code is left out
 * @example
 * ```ts
 * import {cohensKappa} from "@onrecord/analysis/compute";
 *
 * const kappa = cohensKappa([
 *   ["favor", "favor"],
 *   ["against", "against"],
 *   ["favor", "against"],
 *   ["neutral", "neutral"]
 * ]);
 * kappa.kappa; // 0.6364
 * cohensKappa([["favor", "favor"]]).kappa; // undefined
 * ```
 */
export function cohensKappa(
  units: readonly (readonly [first: Code | undefined, second: Code | undefined])[],
  level = defaultLevel
): CohensKappa {
  checkLevel(level);
  const pairs: [Code, Code][] = codesGiven(units, "nominal").flatMap(([a, b]) =>
    a === undefined || b === undefined ? [] : [[a, b]]
  );
  const n = pairs.length;
  if (n === 0) return {kappa: undefined, n, reason: "no unit was coded by both"};
  if (new Set(pairs.flat()).size === 1) return {kappa: undefined, n, reason: "all codes are the same, so none could differ"};
  const first = shares(pairs.map(([a]) => a));
  const second = shares(pairs.map(([, b]) => b));
  const mean = (term: (a: Code, b: Code) => number) => pairs.reduce((sum, [a, b]) => sum + term(a, b), 0) / n;

  const observedAgreement = mean((a, b) => (a === b ? 1 : 0));
  const expectedAgreement = mean((a) => second(a));
  const kappa = (observedAgreement - expectedAgreement) / (1 - expectedAgreement);
  const spread = mean((a, b) =>
    a === b ? (1 - (first(a) + second(a)) * (1 - kappa)) ** 2 : ((1 - kappa) * (second(a) + first(b))) ** 2
  );
  const centre = (kappa - expectedAgreement * (1 - kappa)) ** 2;
  const standardError = Math.sqrt(Math.max(0, spread - centre) / n) / (1 - expectedAgreement);
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return {
    kappa,
    standardError,
    lower: Math.max(-1, kappa - reach),
    upper: Math.min(1, kappa + reach),
    level,
    observedAgreement,
    expectedAgreement,
    n
  };
}

/** The share that each code has of all. */
function shares(codes: readonly Code[]): (code: Code) => number {
  const share = new Map<Code, number>();
  for (const code of codes) share.set(code, (share.get(code) ?? 0) + 1);
  return (code) => (share.get(code) ?? 0) / codes.length;
}
