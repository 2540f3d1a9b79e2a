import type {TextCounts} from "./textCounts.js";

/** The rows of many items, one after the other: those of item k begin at `from[k]` and end where those of the next begin. */
export interface KeptRows {
  readonly rows: Int32Array;
  readonly from: Int32Array;
}

/**
 * The rows of hashed features in a table of `mask + 1` rows of `width` numbers, `each` of them an item. Features that fewer than `fewest`
 * texts have are left out: they would be learnt by heart, and take others' rows. Overwrites `ids`.
 */
export function keptRows(
  ids: Int32Array,
  each: number,
  length: number,
  counts: TextCounts,
  fewest: number,
  mask: number,
  width: number
): KeptRows {
  const from = new Int32Array(length + 1);
  let count = 0;
  for (let k = 0; k < length; k++) {
    for (let f = k * each; f < (k + 1) * each; f++)
      if (counts.of(ids[f] as number) >= fewest) ids[count++] = ((ids[f] as number) & mask) * width;
    from[k + 1] = count;
  }
  return {rows: ids.slice(0, count), from};
}
