/** The x in [low, high] at which an increasing function reaches the target, by bisection to the last representable digit. */
export function solveIncreasing(f: (x: number) => number, target: number, low: number, high: number): number {
  let below = low;
  let above = high;
  for (let middle = (below + above) / 2; middle > below && middle < above; middle = (below + above) / 2)
    if (f(middle) < target) below = middle;
    else above = middle;
  return (below + above) / 2;
}
