/**
 * How often attributions with at least such a margin were right: content, or one of its pieces, at 80 % word overlap, any act, in the
 * 84 held-out articles of PolNeAR (1,079 attributions, eighths by margin). `extract:calibrate` counts them; see weights/MODEL-CARD.md.
 */
const least = 0.65;
const steps: readonly (readonly [margin: number, share: number])[] = [
  [122, 0.76],
  [282, 0.84],
  [425, 0.89],
  [739, 0.93],
  [941, 0.99]
];

/** The same by rule: 31 of 40 floating quotations, 13 of 16 by all other rules. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.78};
const otherRules = 0.81;

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? otherRules;
  let share = least;
  for (const [from, right] of steps) if (margin >= from) share = right;
  return share;
}
