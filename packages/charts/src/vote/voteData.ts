import type {Universe} from "../enrollment/universe.js";

/** Who has most votes in a county: the Republican, the Democrat, or both as many. */
export type Winner = "R" | "D" | "tie";

/** What is enrolled among the counties that one party carried; winner null where that is not known, as in all of Alaska. */
export interface VoteGroup {
  readonly winner: Winner | null;
  readonly counties: number;
  readonly enrolledCounties: number;
  readonly interval: {readonly lower: number; readonly upper: number} | null;
  readonly residents: number;
  readonly residentsCovered: number;
  readonly agencies: number;
}

/** One list by who carried the counties: from `enrollmentByVote` of `@onrecord/analysis/compute`. */
export interface VoteData {
  readonly asOf: string;
  readonly electionYear: number;
  readonly populationYear: number;
  readonly universe?: Universe;
  readonly withoutStates?: readonly string[];
  readonly winners: readonly VoteGroup[];
}

/** What each party has of one thing: the list's agencies, or a base rate. */
export interface VoteRow {
  readonly name: "agencies" | "enrolled counties" | "counties" | "residents";
  readonly label: string;
  /** How many the Republican carried, in what the row counts. */
  readonly republican: number;
  /** How many the Democrat carried. */
  readonly democratic: number;
  /** How many gave both as many votes. */
  readonly tie: number;
  /** In counties whose winner is not known: in no share. */
  readonly unknown: number;
  /** republican + democratic + tie. */
  readonly of: number;
}

const rows = [
  {name: "agencies", label: "Agencies on the list", value: (group: VoteGroup) => group.agencies},
  {name: "enrolled counties", label: "Counties with an agency", value: (group: VoteGroup) => group.enrolledCounties},
  {name: "counties", label: "All counties", value: (group: VoteGroup) => group.counties},
  {name: "residents", label: "All residents", value: (group: VoteGroup) => group.residents}
] as const;

/**
 * Agencies and enrolled counties by who carried the county, and beside them all counties and all residents.
 *
 * @returns counts, one row each for agencies, enrolled counties, counties and residents
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteRows} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * voteRows(data)[0].republican; // 44
 * ```
 */
export function voteRows({winners}: VoteData): VoteRow[] {
  return rows.map(({name, label, value}) => {
    const of = (winner: Winner | null) =>
      winners.filter((group) => group.winner === winner).reduce((sum, group) => sum + value(group), 0);
    const [republican, democratic, tie, unknown] = [of("R"), of("D"), of("tie"), of(null)];
    return {name, label, republican, democratic, tie, unknown, of: republican + democratic + tie};
  });
}
