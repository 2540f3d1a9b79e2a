import type {Check, CheckReading, Statement} from "@onrecord/corpus";

const integer = (value: number) => value.toLocaleString("en-US");
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

const comparators: Readonly<Record<Statement["comparator"], string>> = {
  "=": "is",
  "≈": "is about",
  ">": "is more than",
  "<": "is less than",
  "≥": "is at least",
  "≤": "is at most",
  rank: "has place",
  "more-than-other": "is more than that of the other",
  "less-than-other": "is less than that of the other"
};

/** A claim as a sentence in our words. */
export function statementText({measure, population, comparator, value, unit, asOf}: Statement): string {
  const isShare = unit === "share";
  const unnamed = comparator.endsWith("-other") ? "" : " a number that is not named";
  const named = (number: number) =>
    isShare ? percent(number) : comparator === "rank" ? integer(number) : `${integer(number)} ${unit}`;
  const amount = value === null ? unnamed : ` ${named(value)}`;
  return `${measure}, of ${population}, ${comparators[comparator]}${amount}${asOf === null ? "" : ` (${asOf})`}.`;
}

/** A recomputed value with its numerator and denominator. */
export function readingText(
  {computed, n, denominator}: Omit<CheckReading, "rows">,
  {comparator}: Pick<Statement, "comparator">
): string {
  if (comparator === "rank" && n !== null && denominator !== null)
    return `place ${computed}, with ${integer(n)} of ${integer(denominator)}`;
  if (n !== null && denominator !== null) {
    if (near(computed, n)) return `${integer(n)} of ${integer(denominator)}`;
    if (near(computed, n / denominator) && n <= denominator)
      return `${integer(n)} of ${integer(denominator)} (${percent(computed)})`;
    if (near(computed, n / denominator)) return `${integer(n)} against ${integer(denominator)}, ${computed.toFixed(2)} times`;
  }
  return Number.isInteger(computed) ? integer(computed) : `${computed.toFixed(2)} times`;
}

/** A base rate with its numerator and denominator. */
export function shareText({n, denominator, share}: Check["baseRates"][number]): string {
  return `${integer(n)} of ${integer(denominator)} (${percent(share)})`;
}
