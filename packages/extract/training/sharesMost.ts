/** Whether two sets of words have 80 % of either in common. */
export function sharesMost(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both > 0 && both >= 0.8 * Math.max(a.size, b.size);
}
