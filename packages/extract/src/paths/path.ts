/** Roles for the units of a window. */
export interface Path {
  /** As many as the window has units, and more that mean nothing. */
  readonly roles: Uint8Array;
  /** By how much the role tagger's own path beats them, in its units. */
  gap: number;
  /** 0 for the role tagger's own, from 1 on for its next best; then those of `ClauseEnds` and `PlainPaths`. */
  rank: number;
}

/** Next best paths from this on are told apart no more. */
export const lastRank = 5;

/** The ranks of paths whose content was made to end with the sentence, and with a clause. */
export const sentenceRank = 6;
export const clauseRank = 7;

/** The rank of paths whose content goes on after the cue. */
export const onwardRank = 10;

/** The ranks of plain paths, with the content after and before the cue. */
export const afterRank = 8;
export const beforeRank = 9;

/** Whether a path with these roles for `length` units is there already. */
export function isAmong(paths: readonly Path[], roles: Uint8Array, length: number): boolean {
  for (const one of paths) {
    let k = 0;
    while (k < length && one.roles[k] === roles[k]) k += 1;
    if (k === length) return true;
  }
  return false;
}
