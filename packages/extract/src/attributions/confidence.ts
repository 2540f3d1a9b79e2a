/**
 * How often attributions with at least such a margin were right: content, or one of its pieces, at 80 % word overlap, any act, in the
 * 84 held-out articles of PolNeAR (1,108 attributions, eighths by margin). See weights/MODEL-CARD.md.
 */
const steps: readonly (readonly [margin: number, share: number])[] = [
  [0, 0.57],
  [40_000, 0.72],
  [88_000, 0.75],
  [124_000, 0.82],
  [183_000, 0.88],
  [261_000, 0.89],
  [408_000, 0.97],
  [689_000, 0.99]
];

/** The same by rule: 33 of 44 floating quotations, 5 of 6 after a colon. A rule that was seen less often counts like the latter. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.75};
const otherRules = 0.83;

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? otherRules;
  let share = 0.57;
  for (const [least, right] of steps) if (margin >= least) share = right;
  return share;
}
