import {firstColumn, type FourRows, type NarrowRows, type WideRows} from "./sparseRows.js";

/** The numbers of a table that are not 0, row by row in ascending order. */
export interface Numbers {
  /** Rows times columns. */
  readonly size: number;
  readonly width: number;
  /** Row times width plus column. */
  readonly places: Int32Array;
  /** Places of `levels`, from 1 on. */
  readonly codes: Uint8Array;
  readonly levels: Int16Array;
}

/** The rows in which the numbers are. */
function rowsOf({width, places}: Numbers): Int32Array {
  const rows = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) rows[i] = Math.floor((places[i] as number) / width);
  return rows;
}

function indexOf(rowCount: number, rows: Int32Array): {readonly index: Int32Array; readonly count: number} {
  const index = new Int32Array(2 * Math.max(1, rowCount >>> 5));
  for (const row of rows) {
    const at = (row >>> 5) << 1;
    index[at] = (index[at] as number) | (1 << (row & 31));
  }
  let count = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = count;
    for (let bits = index[at] as number; bits !== 0; bits &= bits - 1) count += 1;
  }
  return {index, count};
}

/** A table of one column. */
export function narrowRows({size, places, codes: found, levels}: Numbers): NarrowRows {
  const {index, count} = indexOf(size, places);
  const codes = new Uint8Array(count + 1);
  codes.set(found, 1);
  return {mask: size - 1, index, codes, levels};
}

/** A table of four columns. */
export function fourRows(numbers: Numbers): FourRows {
  const {size, places, codes: found, levels} = numbers;
  const rows = rowsOf(numbers);
  const {index, count} = indexOf(size / 4, rows);
  const codes = new Uint8Array(4 * (count + 1));
  let place = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    const row = rows[i] as number;
    if (row !== last) place += 4;
    last = row;
    codes[place + (places[i] as number) - row * 4] = found[i] as number;
  }
  return {mask: size / 4 - 1, index, codes, levels};
}

/** A table of up to 32 columns. */
export function wideRows(numbers: Numbers): WideRows {
  const {size, width, places, codes: found, levels} = numbers;
  const rows = rowsOf(numbers);
  const {index, count} = indexOf(size / width, rows);
  const starts = new Int32Array(count + 2);
  const columns = new Uint8Array(places.length);
  let place = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    const row = rows[i] as number;
    if (row !== last) starts[++place] = i;
    last = row;
    columns[i] = (places[i] as number) - row * width + firstColumn;
  }
  starts[count + 1] = places.length;
  return {mask: size / width - 1, width, index, starts, columns, codes: found, levels};
}

/** The numbers of a full table, which holds at most 255 different ones besides 0. */
export function numbersOf(table: Int16Array, width: number): Numbers {
  const places: number[] = [];
  const codes = new Map([[0, 0]]);
  for (const number of [...new Set(table)].sort((a, b) => a - b)) if (number !== 0) codes.set(number, codes.size);
  table.forEach((number, place) => {
    if (number !== 0) places.push(place);
  });
  return {
    size: table.length,
    width,
    places: Int32Array.from(places),
    codes: Uint8Array.from(places, (place) => codes.get(table[place] as number) as number),
    levels: Int16Array.from(codes.keys())
  };
}
