/**
 * Places labels as near as may be to where they belong, none on another: their centres, in the order given, which must be that of
 * the places.
 *
 * @param widths - of the labels, in pixels, with the gap that each wants
 * @param range - the left and right end that no label leaves, as long as all fit
 */
export function spreadLabels(places: readonly number[], widths: readonly number[], range: readonly [number, number]): number[] {
  const [left, right] = range;
  const half = (i: number) => (widths[i] ?? 0) / 2;
  const centres = [...places];
  let edge = left;
  centres.forEach((place, i) => {
    centres[i] = Math.max(place, edge + half(i));
    edge = (centres[i] ?? 0) + half(i);
  });
  edge = right;
  for (let i = centres.length - 1; i >= 0; i--) {
    centres[i] = Math.min(centres[i] ?? 0, edge - half(i));
    edge = (centres[i] ?? 0) - half(i);
  }
  return centres;
}
