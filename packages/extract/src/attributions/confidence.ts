/**
 * How often attributions with at least such a margin were right: content, or one of its pieces, at 80 % word overlap, any act, in the
 * 84 held-out articles of PolNeAR (1,180 attributions, eighths by margin). `extract:calibrate` counts them; see weights/MODEL-CARD.md.
 */
const least = 0.67;
const steps: readonly (readonly [margin: number, share: number])[] = [
  [-9, 0.69],
  [188, 0.78],
  [348, 0.84],
  [506, 0.89],
  [669, 0.96],
  [875, 0.98],
  [1144, 0.99]
];

/** The same by rule: 23 of 33 floating quotations, 15 of 17 by all other rules. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.7};
const otherRules = 0.88;

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? otherRules;
  let share = least;
  for (const [from, right] of steps) if (margin >= from) share = right;
  return share;
}
