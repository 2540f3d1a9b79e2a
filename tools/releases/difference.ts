import type {MovedNumber} from "../../docs/releases/movedNumbers.js";

/** What became of a field. */
export type FieldDifference =
  | {readonly what: "added"; readonly field: string; readonly required: boolean}
  | {readonly what: "removed"; readonly field: string}
  | {readonly what: "renamed"; readonly field: string; readonly was: string}
  | {readonly what: "retyped"; readonly field: string; readonly was: string; readonly is: string}
  | {readonly what: "may be empty"; readonly field: string}
  | {readonly what: "described otherwise"; readonly field: string}
  /** In how many rows that both have; undefined where only that it changed can be told. */
  | {readonly what: "changed"; readonly field: string; readonly rows: number | undefined};

/** What became of the rows of a table. */
export interface RowDifference {
  readonly added: number;
  readonly removed: number;
  /** Of the removed ones, those without a tombstone, in a table whose ids are given once. */
  readonly lostIds: number;
  /** Rows of both in which a field changed. */
  readonly changed: number;
  /** Ids of changed rows that no correction names, in tables of records that are corrected one by one. */
  readonly uncorrected: readonly string[];
  /** Rows whose group gained or lost others, so that nothing can be told of them. */
  readonly untold: number;
  /** True where counts are lower bounds. */
  readonly atLeast: boolean;
}

/** A table of both that differs. */
export interface TableDifference {
  readonly package: string;
  readonly table: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly keyChanged: boolean;
  /** Undefined where the release keeps no marks of rows. */
  readonly rows: RowDifference | undefined;
  readonly fields: readonly FieldDifference[];
}

/** A closed list of both that differs. */
export interface ListDifference {
  readonly list: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly describedOtherwise: readonly string[];
}

interface NamedTable {
  readonly package: string;
  readonly table: string;
  readonly rows: number;
}

/** How built data differ from a release. */
export interface Difference {
  /** The release; null before the first. */
  readonly since: string | null;
  readonly canonicalisers: {readonly before: readonly number[]; readonly after: readonly number[]} | undefined;
  readonly tablesAdded: readonly NamedTable[];
  readonly tablesRemoved: readonly NamedTable[];
  readonly tables: readonly TableDifference[];
  readonly listsAdded: readonly string[];
  readonly listsRemoved: readonly string[];
  readonly lists: readonly ListDifference[];
  readonly moved: readonly MovedNumber[];
  readonly numbersAdded: readonly string[];
  readonly numbersRemoved: readonly string[];
}
