/**
 * Brent's root of f in [low, high] (Algorithms for Minimization without Derivatives, 1973, ch. 4), stopped as R's `uniroot` stops
 * by default. An oracle: it shows which digits of R's printed odds ratios are R's tolerance.
 */
export function brentRoot(f: (x: number) => number, low: number, high: number, tolerance = Number.EPSILON ** 0.25): number {
  let [a, fa] = [low, f(low)];
  let [b, fb] = [high, f(high)];
  let [c, fc] = [a, fa];
  for (let round = 0; round < 1000; round++) {
    const previous = b - a;
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const least = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    let step = (c - b) / 2;
    if (Math.abs(step) <= least || fb === 0) return b;
    if (Math.abs(previous) >= least && Math.abs(fa) > Math.abs(fb)) {
      const [s, t, u] = [fb / fa, fa / fc, fb / fc];
      let p = a === c ? (c - b) * s : s * ((c - b) * t * (t - u) - (b - a) * (u - 1));
      let q = a === c ? 1 - s : (t - 1) * (u - 1) * (s - 1);
      if (p > 0) q = -q;
      else p = -p;
      if (p < 0.75 * (c - b) * q - Math.abs(least * q) / 2 && p < Math.abs((previous * q) / 2)) step = p / q;
    }
    if (Math.abs(step) < least) step = step > 0 ? least : -least;
    [a, fa] = [b, fb];
    b += step;
    fb = f(b);
    if (fb > 0 === fc > 0) [c, fc] = [a, fa];
  }
  throw new Error("no root found");
}
