import {voteRows, type VoteData} from "./voteData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One thing that is shared out per row: the chart's table view and its CSV. */
export interface VoteTableRow {
  readonly asOf: string;
  readonly electionYear: number;
  readonly of: string;
  readonly republican: number;
  readonly democratic: number;
  readonly tie: number;
  /** Not in the total: the winner is not known. */
  readonly unknown: number;
  readonly total: number;
}

export function voteTable(data: VoteData): VoteTableRow[] {
  return voteRows(data).map((row) => ({
    asOf: data.asOf,
    electionYear: data.electionYear,
    of: row.name,
    republican: row.republican,
    democratic: row.democratic,
    tie: row.tie,
    unknown: row.unknown,
    total: row.of
  }));
}

/** The chart's data as CSV, RFC 4180, with a header. The last column credits the data; `version` is that of `@onrecord/enrollment`. */
export function voteCsv(data: VoteData, version: string): string {
  return creditedCsv(
    voteTable(data),
    ["asOf", "electionYear", "of", "republican", "democratic", "tie", "unknown", "total"],
    enrollmentCredit(version)
  );
}
