/** One row of a raw file. */
export interface RawRow {
  readonly file: string;
  /** Number within the file, from 1, headings not counted. */
  readonly row: number;
  /** Cells by column as the file holds them, spaces at the ends trimmed. */
  readonly printed: Readonly<Record<string, string>>;
  /** The same after the source repairs. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A cell after the repairs; "" where the file has none. */
export function cell(row: RawRow, column: string): string {
  return row.cells[column] ?? "";
}
