/**
 * The p-quantile of finite numbers, linear between order statistics; undefined of nothing.
 *
 * Source: Hyndman & Fan 1996, The American Statistician 50, 361–365, type 7: the default of R and of d3-array.
 *
 * @param sorted - in ascending order
 */
export function quantile(sorted: readonly number[], p: number): number | undefined {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const [low, high = low] = sorted.slice(Math.max(0, below), below + 2);
  if (low === undefined || high === undefined) return undefined;
  return low + (high - low) * (position - below);
}
