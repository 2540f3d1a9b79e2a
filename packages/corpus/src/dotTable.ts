/** One attribution. */
export interface Dot {
  readonly quote: string;
  /** The colour group of the source's affiliation. */
  readonly group: string;
  /** Who, how and with which word, for those who do not see the dot. */
  readonly text: string;
}

/** One column of the dots: a code, its label and how many attributions have it. */
export interface DotColumn {
  readonly key: string;
  readonly label: string;
  readonly n: number;
}

/** One row of the dots, with its cells in the order of the columns. */
export interface DotRow {
  readonly key: string;
  readonly label: string;
  /** A heading over the rows that share it; null where rows stand by themselves. */
  readonly section: {readonly label: string; readonly note: string} | null;
  readonly n: number;
  /** One per column; no dots where nothing is counted. */
  readonly cells: readonly {readonly column: string; readonly dots: readonly Dot[]}[];
}

/** Attributions by two codes, each one a dot: what the dots chart draws. */
export interface DotTable {
  /** The name of its files. */
  readonly name: string;
  /** What a dot is, in the plural: `counted quotes`. */
  readonly unit: string;
  /** What the rows and the columns are. */
  readonly rowHeading: string;
  readonly columnHeading: string;
  readonly n: number;
  readonly columns: readonly DotColumn[];
  readonly rows: readonly DotRow[];
  /** Where the data come from, which version, and who coded: printed under the chart. */
  readonly credit: string;
}
