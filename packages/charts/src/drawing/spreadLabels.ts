/** A label: where it belongs, and how wide it is with the gap that it wants, in pixels. */
export interface SpreadLabel {
  readonly place: number;
  readonly width: number;
}

/**
 * Places labels as near as may be to where they belong, none on another: their centres, in the order given, which must be that of
 * the places.
 *
 * @param range - the left and right end that no label leaves, as long as all fit
 */
export function spreadLabels(labels: readonly SpreadLabel[], [left, right]: readonly [number, number]): number[] {
  let from = left;
  const pushed = labels.map(({place, width}) => {
    const centre = Math.max(place, from + width / 2);
    from = centre + width / 2;
    return {centre, width};
  });
  let to = right;
  return pushed
    .reverse()
    .map(({centre, width}) => {
      const pulled = Math.min(centre, to - width / 2);
      to = pulled - width / 2;
      return pulled;
    })
    .reverse();
}
