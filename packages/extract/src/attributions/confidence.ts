/**
 * How often attributions with at least such a margin were right in held-out articles: content at 80 % word overlap. From the model
 * card; `extract:evaluate` prints it anew.
 */
const steps: readonly (readonly [margin: number, share: number])[] = [
  [0, 0.3],
  [2000, 0.45],
  [5000, 0.6],
  [10000, 0.7],
  [20000, 0.8],
  [40000, 0.9]
];

/** Shares of right attributions by rule, from the same articles. */
const rules: Readonly<Record<string, number>> = {"floating-quotation": 0.85, colon: 0.85, form: 0.9};

/** The share of attributions like this one that were right, in hundredths. */
export function confidenceOf(margin: number, rule: string | null): number {
  if (rule !== null) return rules[rule] ?? 0.8;
  let share = 0.3;
  for (const [least, right] of steps) if (margin >= least) share = right;
  return share;
}
