import type {PrintedNumber} from "./releaseRecord.js";

/** A published number that is printed otherwise than before. */
export interface MovedNumber {
  readonly id: string;
  readonly before: PrintedNumber;
  readonly after: PrintedNumber;
}

type Numbers = Readonly<Record<string, PrintedNumber>>;

/** Numbers that both have and that differ as printed, or in their n, in the order of `after`. A move below the printed precision is none. */
export function movedNumbers(before: Numbers, after: Numbers): MovedNumber[] {
  return Object.entries(after).flatMap(([id, now]) => {
    const was = before[id];
    return was === undefined || (was[0] === now[0] && was[1] === now[1]) ? [] : [{id, before: was, after: now}];
  });
}

/** A printed number with its n. */
export const numberText = ([printed, n]: PrintedNumber): string =>
  n === null ? printed : `${printed} (n = ${n.toLocaleString("en-US")})`;
