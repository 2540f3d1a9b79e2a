/**
 * The standard normal quantile: the z below which a share `p` of the distribution lies, correct to about 16 digits. ±Infinity at
 * 0 and 1.
 *
 * Source: Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37, 477–484.
 *
 * @param p - a share, 0 to 1
 * @returns a z score, in standard deviations
 * @throws RangeError outside 0 to 1
 * @example
 * ```ts
 * import {normalQuantile} from "@onrecord/analysis/compute";
 *
 * normalQuantile(0.975); // 1.96
 * ```
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1))
    throw new RangeError(`Invalid share p: expected a number from 0 to 1, received ${p}. Pass a probability.`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(centre, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  return Math.sign(q) * (r <= 5 ? ratio(shoulder, r - 1.6) : ratio(tail, r - 5));
}

/** Coefficients of numerator and denominator, highest power first. */
type Ratio = readonly [numerator: readonly number[], denominator: readonly number[]];

const ratio = ([numerator, denominator]: Ratio, x: number) => polynomial(numerator, x) / polynomial(denominator, x);
const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const centre: Ratio = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1
  ]
];
const shoulder: Ratio = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691,
    4.630337846156546, 1.4234371107496835
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038,
    2.053191626637759, 1
  ]
];
const tail: Ratio = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1
  ]
];
