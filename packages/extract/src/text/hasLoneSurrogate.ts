// eslint-disable-next-line require-unicode-regexp -- looks for code units, five times as fast as for code points.
const anySurrogate = /[\ud800-\udfff]/;

/** Is there half of a pair of surrogates without the other half? */
export function hasLoneSurrogate(text: string): boolean {
  return anySurrogate.test(text) && /\p{Surrogate}/u.test(text);
}
