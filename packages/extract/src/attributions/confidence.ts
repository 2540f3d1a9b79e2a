/**
 * How often attributions with at least such a margin were right: content, or one of its pieces, at 80 % word overlap, any act, in the
 * 84 held-out articles of PolNeAR (1,128 attributions, eighths by margin). `extract:calibrate` counts them; see weights/MODEL-CARD.md.
 */
const least = 0.59;
const steps: readonly (readonly [margin: number, share: number])[] = [
  [-40, 0.69],
  [135, 0.79],
  [304, 0.89],
  [449, 0.91],
  [614, 0.95],
  [833, 0.99]
];

/** The same by rule: 28 of 37 floating quotations, 12 of 14 by all other rules. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.76};
const otherRules = 0.86;

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? otherRules;
  let share = least;
  for (const [from, right] of steps) if (margin >= from) share = right;
  return share;
}
