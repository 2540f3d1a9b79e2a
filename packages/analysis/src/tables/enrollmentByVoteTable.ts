import type {ColumnTable} from "arquero";
import {enrollmentByVote, type VoteOptions, type VoteTables} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `enrollmentByVote` as an arquero table: one row per winner (null: not known), columns as documented on `EnrollmentOfWinner`; shares
 * are undefined where there is no answer.
 *
 * @example
 * ```ts
 * import {enrollmentByVoteTable} from "@onrecord/analysis";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const table = enrollmentByVoteTable(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * table.array("winner"); // ["R", "D", null]
 * ```
 */
export function enrollmentByVoteTable(tables: VoteTables, options: VoteOptions): ColumnTable {
  const {snapshot, electionYear, winners} = enrollmentByVote(tables, options);
  return tableOf(
    winners.map((group) => ({
      snapshot,
      electionYear,
      winner: group.winner,
      counties: group.counties,
      enrolledCounties: group.enrolledCounties,
      share: group.share.share,
      lower: group.interval?.lower,
      upper: group.interval?.upper,
      residents: group.residents,
      residentsCovered: group.residentsCovered,
      agencies: group.agencies,
      ofAgencies: group.ofAgencies.share,
      ofCounties: group.ofCounties.share,
      ofResidents: group.ofResidents.share
    })),
    {
      snapshot: "string",
      electionYear: "number",
      winner: "string",
      counties: "number",
      enrolledCounties: "number",
      share: "number",
      lower: "number",
      upper: "number",
      residents: "number",
      residentsCovered: "number",
      agencies: "number",
      ofAgencies: "number",
      ofCounties: "number",
      ofResidents: "number"
    }
  );
}
