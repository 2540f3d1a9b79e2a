/**
 * How often attributions with at least such a margin were right: content, or one of its pieces, at 80 % word overlap, any act, in the
 * 84 held-out articles of PolNeAR (1,120 attributions, eighths by margin). `extract:calibrate` counts them; see weights/MODEL-CARD.md.
 */
const least = 0.63;
const steps: readonly (readonly [margin: number, share: number])[] = [
  [-34, 0.74],
  [176, 0.79],
  [336, 0.83],
  [488, 0.91],
  [652, 0.97],
  [849, 0.98],
  [1109, 0.99]
];

/** The same by rule: 26 of 36 floating quotations, 15 of 17 by all other rules. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.72};
const otherRules = 0.88;

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? otherRules;
  let share = least;
  for (const [from, right] of steps) if (margin >= from) share = right;
  return share;
}
