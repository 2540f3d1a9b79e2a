/**
 * ln Γ(x) for x > 0, to about 15 digits.
 *
 * Source: Stirling's series, NIST DLMF 5.11.1, from x = 10 on; below, Γ(x) = Γ(x + 1) / x.
 */
export function logGamma(x: number): number {
  let product = 1;
  let large = x;
  for (; large < 10; large++) product *= large;
  const square = 1 / (large * large);
  const series = coefficients.reduce((sum, coefficient) => sum * square + coefficient, 0) / large;
  return (large - 0.5) * Math.log(large) - large + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

/** B(2k) / (2k (2k − 1)), k from 7 down to 1. */
const coefficients = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
