/** Where one size class of counties ends and the next begins, in residents: eight classes, four of them below 100,000. */
export const defaultSizeBreaks: readonly number[] = [10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];

/** A range of residents. */
export interface SizeClass {
  /** Such as `10,000 to 24,999`. */
  readonly label: string;
  /** Fewest residents. */
  readonly from: number;
  /** One more than the most; null where there is no limit. */
  readonly below: number | null;
}

/** The classes between breaks, which must be whole numbers above 0 that rise: always one class more than breaks. */
export function sizeClasses(breaks: readonly number[]): SizeClass[] {
  breaks.forEach((limit, i) => {
    if (!Number.isInteger(limit) || limit <= (breaks[i - 1] ?? 0))
      throw new RangeError(
        `Invalid breaks: expected whole numbers above 0 that rise, received ${breaks.join(", ")}. Sort them, each once, without the 0.`
      );
  });
  return [0, ...breaks].map((from, i) => {
    const below = breaks[i] ?? null;
    return {label: labelOf(from, below), from, below};
  });
}

function labelOf(from: number, below: number | null): string {
  if (below === null) return from === 0 ? "all sizes" : `${grouped(from)} or more`;
  return from === 0 ? `under ${grouped(below)}` : `${grouped(from)} to ${grouped(below - 1)}`;
}

/** With commas, whatever the language of the machine. */
const grouped = (residents: number) => residents.toLocaleString("en-US");

/** Whether so many residents fall in a class. */
export const inSizeClass = ({from, below}: SizeClass, residents: number): boolean =>
  residents >= from && (below === null || residents < below);
