import {tagCount} from "./tags.js";

/** How many tags are ranked by their sums. */
export const ranked = 6;

const best = new Int32Array(ranked);

/** The tags with most of the sums from `at` on, five bits each, the first lowest. */
export function ranksOf(sums: Int32Array, at: number): number {
  let filled = 0;
  for (let t = 0; t < tagCount; t++) {
    const sum = sums[at + t] as number;
    if (filled === ranked && sum <= (sums[at + (best[ranked - 1] as number)] as number)) continue;
    let place = filled < ranked ? filled++ : ranked - 1;
    for (; place > 0 && (sums[at + (best[place - 1] as number)] as number) < sum; place--) best[place] = best[place - 1] as number;
    best[place] = t;
  }
  let ranks = 0;
  for (let place = ranked - 1; place >= 0; place--) ranks = (ranks << 5) | (best[place] as number);
  return ranks;
}

/** The most of the sums for all tags from `at` on. */
export function mostOf(sums: Int16Array | Int32Array, at: number): number {
  let most = sums[at] as number;
  for (let i = at + 1; i < at + tagCount; i++) if ((sums[i] as number) > most) most = sums[i] as number;
  return most;
}
