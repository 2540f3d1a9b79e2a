/**
 * How often attributions with at least such a margin were right: content, or one of its pieces, at 80 % word overlap, any act, in the
 * 84 held-out articles of PolNeAR (1,182 attributions). See weights/MODEL-CARD.md.
 */
const steps: readonly (readonly [margin: number, share: number])[] = [
  [0, 0.51],
  [28_000, 0.58],
  [55_000, 0.72],
  [145_000, 0.79],
  [295_000, 0.87],
  [400_000, 0.94],
  [550_000, 0.97]
];

/** The same by rule: 30 of 42 floating quotations, 5 of 6 after a colon. A rule that was seen less often counts like the latter. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.71};
const otherRules = 0.83;

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? otherRules;
  let share = 0.51;
  for (const [least, right] of steps) if (margin >= least) share = right;
  return share;
}
