import {voteRows, type VoteData} from "./voteData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One thing that is shared out per row: the chart's table view and its CSV. */
export interface VoteTableRow {
  readonly asOf: string;
  readonly electionYear: number;
  readonly of: string;
  /** How many the Republican carried, in what the row counts. */
  readonly republican: number;
  /** How many the Democrat carried. */
  readonly democratic: number;
  /** How many gave both as many votes. */
  readonly tie: number;
  /** Not in the total: the winner is not known. */
  readonly unknown: number;
  /** How many there are, those without a known winner left out. */
  readonly total: number;
}

/**
 * The rows behind the chart: agencies, enrolled counties, all counties, residents.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteTable} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * voteTable(data).length; // 4
 * ```
 */
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

/**
 * The chart's data as CSV, RFC 4180, with a header. The last column credits the data; `version` is that of `@onrecord/enrollment`.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteCsv} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * voteCsv(data, version).split(",").slice(0, 3); // ["asOf", "electionYear", "of"]
 * ```
 */
export function voteCsv(data: VoteData, version: string): string {
  return creditedCsv(
    voteTable(data),
    ["asOf", "electionYear", "of", "republican", "democratic", "tie", "unknown", "total"],
    enrollmentCredit(version)
  );
}
