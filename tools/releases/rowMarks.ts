import {digestNumber} from "./digest.js";
import type {BuiltTable} from "./builtData.js";

/** What is kept of one row, or of a group of rows: enough to see that it changed, not what it said. */
export interface Mark {
  readonly rows: number;
  /** One byte of all keys in it. */
  readonly keys: number;
  /** One byte for each field that is not part of the key. */
  readonly cells: Uint8Array;
}

/** The marks of a table, by a number that follows from a row's key. */
export interface TableMarks {
  /** True where rows share marks: then counts are lower bounds. */
  readonly grouped: boolean;
  readonly fields: readonly string[];
  readonly marks: ReadonlyMap<number, Mark>;
}

/** From this many rows on, rows share marks. */
export const mostRowsMarkedAlone = 5000;
/** Groups of a table with more: 4,096, by the first twelve bits. */
const groupShift = 20;

export const isGrouped = (rows: number): boolean => rows > mostRowsMarkedAlone;

/** The key of a row, as text. */
export const keyText = (values: readonly unknown[]): string => JSON.stringify(values);

/** The fields of a table that are not part of its key. */
export const valueFields = ({key, fields}: {key: readonly string[]; fields: readonly {name: string}[]}): string[] =>
  fields.map(({name}) => name).filter((name) => !key.includes(name));

/** The number under which a row's mark is kept. */
export const markNumber = (key: string, grouped: boolean): number => numberOf(digestNumber(key), grouped);

const numberOf = (digest: number, grouped: boolean) => (grouped ? digest >>> groupShift : digest);

/**
 * The marks of a table, each row alone or in groups. A cell's byte follows from its value and its row's key, so that equal values in
 * different rows differ.
 */
export function rowMarks(table: BuiltTable, grouped = isGrouped(table.rows.length)): TableMarks {
  const fields = valueFields(table);
  const marks = new Map<number, {rows: number; keys: number; cells: Uint8Array}>();
  for (const row of table.rows) {
    const key = keyText(table.key.map((column) => row[column]));
    const digest = digestNumber(key);
    const number = numberOf(digest, grouped);
    let mark = marks.get(number);
    if (!mark) marks.set(number, (mark = {rows: 0, keys: 0, cells: new Uint8Array(fields.length)}));
    mark.rows += 1;
    mark.keys ^= digest & 0xff;
    for (const [i, field] of fields.entries())
      mark.cells[i] = (mark.cells[i] ?? 0) ^ (digestNumber(`${key}\0${JSON.stringify(row[field] ?? null)}`) & 0xff);
  }
  return {grouped, fields, marks};
}
