import type {RawStanceCoding, StanceAdjudication} from "../schema/types.js";

type Settled = StanceAdjudication["differences"][number];

/** One difference between two stance codings of an article. */
export type StanceDifference = Pick<Settled, "unit" | "target" | "what">;

/**
 * Where two codings of one article differ in substance: a judgement that only one has, another label, another side of the
 * article as a whole. In the order of the first coding, then what only the second has.
 *
 * @example
 * ```ts
 * import {rawStanceCodings, stanceDifferences} from "@onrecord/corpus/codings";
 *
 * const [first, second] = rawStanceCodings.filter(({article}) => article === "003");
 * stanceDifferences(first, second).length; // 6
 * ```
 */
export function stanceDifferences(first: RawStanceCoding, second: RawStanceCoding): StanceDifference[] {
  const keys = new Set<string>();
  const differences: StanceDifference[] = [];
  for (const {unit, target} of [...first.judgements, ...second.judgements]) {
    const key = `${unit} ${target}`;
    if (keys.has(key)) continue;
    keys.add(key);
    const labels = [first, second].map(
      ({judgements}) => judgements.find((judgement) => judgement.unit === unit && judgement.target === target)?.label
    );
    if (labels.includes(undefined)) differences.push({unit, target, what: "judgement"});
    else if (labels[0] !== labels[1]) differences.push({unit, target, what: "label"});
  }
  for (const target of new Set([...first.whole, ...second.whole].map((whole) => whole.target))) {
    const [one, other] = [first, second].map(({whole}) => whole.find((item) => item.target === target)?.stance ?? "none");
    if (one !== other) differences.push({unit: null, target, what: "whole"});
  }
  return differences;
}
