import {logGamma} from "./logGamma.js";

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution with a, b ≥ 1/2 that lies below x.
 *
 * Source: continued fraction of NIST DLMF 8.17.22, evaluated as in Lentz 1976, with I_x(a, b) = 1 − I_(1−x)(b, a) where it would
 * converge slowly.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x > (a + 1) / (a + b + 2) ? 1 - front / (b * fraction(1 - x, b, a)) : front / (a * fraction(x, a, b));
}

function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let step = 1; step <= 10_000; step++) {
    const m = Math.floor(step / 2);
    const numerator =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + numerator * d);
    c = 1 + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}
