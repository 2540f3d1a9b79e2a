import type {RawStanceCoding, StanceAdjudication} from "../schema/types.js";
import {stanceDifferences} from "../stance/stanceDifferences.js";
import type {Problem} from "./problem.js";

/**
 * What the adjudication of two stance codings must hold: an entry for each difference in substance, an outcome that agrees with what
 * was decided, and no change to what both codings say without an entry.
 */
export function checkAdjudication(
  first: RawStanceCoding,
  second: RawStanceCoding,
  settled: Pick<RawStanceCoding, "judgements" | "whole">,
  {differences}: Pick<StanceAdjudication, "differences">
): Problem[] {
  const problems: Problem[] = [];
  const labelIn = (coding: Pick<RawStanceCoding, "judgements" | "whole">, unit: string | null, target: string) =>
    unit === null
      ? (coding.whole.find((whole) => whole.target === target)?.stance ?? "none")
      : coding.judgements.find((judgement) => judgement.unit === unit && judgement.target === target)?.label;
  const nameOf = (unit: string | null, target: string) => `${unit ?? "article as a whole"} ${target}`;
  const substance = new Set(["judgement", "label", "whole"]);
  const open = stanceDifferences(first, second);
  for (const {unit, target, what} of open)
    if (!differences.some((entry) => entry.unit === unit && entry.target === target && substance.has(entry.what)))
      problems.push({
        where: nameOf(unit, target),
        failed: "difference without a decision",
        expected: "an entry of the adjudication",
        received: `none for this ${what}`,
        remedy: "decide it and give the reason"
      });
  for (const {unit, target, what, decided} of differences.filter(({what}) => substance.has(what))) {
    if (decided !== "first" && decided !== "second") continue;
    const chosen = labelIn(decided === "first" ? first : second, unit, target);
    const final = labelIn(settled, unit, target);
    if (chosen !== final)
      problems.push({
        where: nameOf(unit, target),
        failed: "outcome does not agree with the decision",
        expected: `${chosen ?? "no judgement"}, as the ${decided} coding has it`,
        received: final ?? "no judgement",
        remedy: `correct the settled draft or what was decided on this ${what}`
      });
  }
  const touched = [...first.judgements, ...second.judgements, ...settled.judgements];
  const known = new Map<string, {readonly unit: string | null; readonly target: string}>([
    ...touched.map(({unit, target}) => [nameOf(unit, target), {unit, target}] as const),
    ...[first, second, settled].flatMap(({whole}) => whole.map(({target}) => [nameOf(null, target), {unit: null, target}] as const))
  ]);
  for (const [key, {unit, target}] of known) {
    const [one, other, final] = [first, second, settled].map((coding) => labelIn(coding, unit, target));
    if (one !== other || one === final || differences.some((entry) => entry.unit === unit && entry.target === target)) continue;
    problems.push({
      where: key,
      failed: "agreed label changed without a reason",
      expected: `${one ?? "no judgement"}, as both codings have it`,
      received: final ?? "no judgement",
      remedy: "restore it, or add an entry that is decided `neither`"
    });
  }
  return problems;
}
