/**
 * How often attributions with at least such a margin were right: content, or one of its pieces, at 80 % word overlap, any act, in the
 * 84 held-out articles of PolNeAR (1,105 attributions, eighths by margin). `extract:calibrate` counts them; see weights/MODEL-CARD.md.
 */
const least = 0.67;
const steps: readonly (readonly [margin: number, share: number])[] = [
  [130, 0.7],
  [274, 0.82],
  [413, 0.88],
  [726, 0.94],
  [931, 0.99]
];

/** The same by rule: 27 of 36 floating quotations, 14 of 17 by all other rules. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.75};
const otherRules = 0.82;

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? otherRules;
  let share = least;
  for (const [from, right] of steps) if (margin >= from) share = right;
  return share;
}
