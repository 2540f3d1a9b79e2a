import {checkCount} from "../inference/checkInput.js";

/** The counts of classes that occur, each checked to be a whole number, and their sum. A count of 0 is no class. */
export function checkCounts(counts: readonly number[]): {readonly classes: readonly number[]; readonly n: number} {
  counts.forEach((count, i) => {
    checkCount(`count ${i + 1}`, count);
  });
  const classes = counts.filter((count) => count > 0);
  return {classes, n: classes.reduce((sum, count) => sum + count, 0)};
}

export const nothingCounted = "nothing was counted";
