/**
 * A table of rows of small whole numbers, most of which are empty: a bit for each row tells whether it is there, and only those that
 * are take room. So a table with a million rows stays in the processor's cache.
 */
export interface SparseRows {
  /** One less than the number of rows, which is a power of two. */
  readonly mask: number;
  readonly width: number;
  /** For every 32 rows two numbers side by side: which of them are there, and how many rows are there before. */
  readonly index: Int32Array;
  readonly values: Int16Array;
}

/** Where the row of a hashed feature begins in `values`; -1 when it is empty. */
export function rowOf({mask, width, index}: SparseRows, hash: number): number {
  const row = hash & mask;
  const at = (row >>> 5) << 1;
  const bits = index[at] as number;
  const bit = 1 << (row & 31);
  if ((bits & bit) === 0) return -1;
  // Counts the bits below (Hacker's Delight, 5-1).
  let below = bits & (bit - 1);
  below -= (below >>> 1) & 0x55555555;
  below = (below & 0x33333333) + ((below >>> 2) & 0x33333333);
  below = (below + (below >>> 4)) & 0x0f0f0f0f;
  return ((index[at + 1] as number) + (Math.imul(below, 0x01010101) >>> 24)) * width;
}

/** Builds a table from the places of its numbers, counted row by row in ascending order, and the numbers. */
export function sparseRows(size: number, width: number, places: Int32Array, numbers: Int16Array): SparseRows {
  const rows = size / width;
  const index = new Int32Array(2 * Math.max(1, rows >>> 5));
  const shift = Math.log2(width);
  const rowsOf = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const row = Number.isInteger(shift) ? place >>> shift : Math.floor(place / width);
    rowsOf[i] = row;
    index[(row >>> 5) << 1] = (index[(row >>> 5) << 1] as number) | (1 << (row & 31));
  }
  let count = 0;
  for (let i = 0; i < index.length; i += 2) {
    index[i + 1] = count;
    for (let bits = index[i] as number; bits !== 0; bits &= bits - 1) count += 1;
  }
  const table = {mask: rows - 1, width, index, values: new Int16Array(count * width)};
  // Places come in ascending order, and so do the rows that are there.
  let at = -width;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    const row = rowsOf[i] as number;
    if (row !== last) at += width;
    last = row;
    table.values[at + (places[i] as number) - row * width] = numbers[i] as number;
  }
  return table;
}

/** The same from a full table. */
export function sparseRowsOf(table: Int16Array, width: number): SparseRows {
  const places: number[] = [];
  table.forEach((number, place) => {
    if (number !== 0) places.push(place);
  });
  return sparseRows(
    table.length,
    width,
    Int32Array.from(places),
    Int16Array.from(places, (place) => table[place] as number)
  );
}
