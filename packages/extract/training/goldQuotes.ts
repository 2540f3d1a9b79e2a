import {linesOf} from "./linesOf.js";

/** A text with the attributions that annotators found in it. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

type Piece = readonly [start: number, end: number];

export interface GoldQuote {
  readonly content: readonly Piece[];
  readonly cue: readonly Piece[];
  readonly source: readonly Piece[];
  readonly optional?: boolean;
  readonly sourceImplicit?: boolean;
  /** All names that the text has for the speaker; absent where it has none. */
  readonly entityNames?: readonly string[];
}

/** Reads a file with one text a line. */
export function readGold(file: string): GoldText[] {
  return linesOf<GoldText>(file);
}

/**
 * All texts by id, every tenth of them from `first` on, counted from 0, and the others. The development set begins with the first. Throws
 * when `first` is none of ten: nothing would be held out.
 */
export function tenth(texts: readonly GoldText[], first = 0): Readonly<Record<"all" | "held" | "others", GoldText[]>> {
  if (!Number.isInteger(first) || first < 0 || first > 9)
    throw new RangeError(
      `no such tenth\n  expected: a whole number from 0 to 9\n  received: ${first}\n  to do:    pass one of them as --tenth`
    );
  const all = [...texts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {all, held: all.filter((_, i) => i % 10 === first), others: all.filter((_, i) => i % 10 !== first)};
}
