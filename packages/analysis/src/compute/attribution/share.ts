/** How many of how many. */
export type Share =
  | {
      /** Numerator, in units named beside it. */
      readonly count: number;
      /** Denominator, in the same units. */
      readonly of: number;
      /** count / of, 0 to 1. */
      readonly share: number;
    }
  | {readonly count: number; readonly of: number; readonly share: undefined; readonly reason: string};

/** The share that `count` is `of`; where `of` is less than `least`, undefined with the reason. */
export function shareOfCount(count: number, of: number, reason: string, least = 1): Share {
  return of < least ? {count, of, share: undefined, reason} : {count, of, share: count / of};
}
