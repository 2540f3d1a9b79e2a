import type {CountyPresident} from "@onrecord/enrollment/votes";
import {shareOfCount, type Share} from "../attribution/share.js";
import type {Interval} from "../inference/interval.js";
import {countyShareInterval, fewestForShare} from "./countyShare.js";
import {enrollmentView, type ViewOptions} from "./enrollmentView.js";
import {totalResidents} from "./totalResidents.js";
import type {VoteTables} from "./tables.js";

/** Which list, which residents, which agencies, which election. */
export interface VoteOptions extends ViewOptions {
  readonly electionYear: CountyPresident["year"];
}

/** What is enrolled among the counties that one party carried. */
export interface EnrollmentOfWinner {
  /** Who had most votes of the two parties; null where that is not known of a county, as in all of Alaska. */
  readonly winner: CountyPresident["winner"];
  readonly counties: number;
  readonly enrolledCounties: number;
  /** enrolledCounties of counties; undefined, with the reason, of fewer than five counties. */
  readonly share: Share;
  /** Of that share, as if these counties were a random sample: they are all there are. Null of fewer than five counties. */
  readonly interval: Interval | null;
  readonly residents: number;
  readonly residentsCovered: number;
  readonly agencies: number;
  /** Of the agencies, counties and residents whose winner is known: the share that this winner has. Undefined where it is not. */
  readonly ofAgencies: Share;
  /** The base rates of the share of agencies. */
  readonly ofCounties: Share;
  readonly ofResidents: Share;
}

/** Enrollment by who carried the county. */
export interface EnrollmentByVote {
  readonly snapshot: string;
  readonly asOf: string;
  readonly electionYear: CountyPresident["year"];
  readonly populationYear: number;
  /** R, D, tie, then counties whose winner is not known; those that occur. */
  readonly winners: readonly EnrollmentOfWinner[];
}

const order = ["R", "D", "tie", null] as const;

/**
 * How many counties that each party carried have an agency in the programme, and what share of agencies sits in them, beside the share
 * of all counties and of all residents. Each number is a count of all counties and of all agencies on the list.
 *
 * @returns counts of counties, residents and agencies; shares from 0 to 1
 * @missing a county whose winner is not known is in the row with `winner` null, and in no share
 * @throws RangeError on an unknown list
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const {winners} = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * const republican = winners.find(({winner}) => winner === "R");
 * console.log(republican?.agencies, republican?.enrolledCounties, republican?.counties); // 44 44 2622
 * ```
 */
export function enrollmentByVote(tables: VoteTables, options: VoteOptions): EnrollmentByVote {
  const {electionYear, populationYear} = options;
  const {snapshot, agencies, counties} = enrollmentView(tables, options);
  const winnerOf = new Map<string, CountyPresident["winner"]>();
  for (const {fips, year, winner} of tables.votes) if (year === electionYear) winnerOf.set(fips, winner);
  const groups = order.flatMap((winner) => {
    const carried = counties.filter(({county}) => (winnerOf.get(county.fips) ?? null) === winner);
    if (carried.length === 0) return [];
    const enrolled = carried.filter((county) => county.enrolled);
    return {
      winner,
      counties: carried.length,
      enrolledCounties: enrolled.length,
      share: shareOfCount(enrolled.length, carried.length, "fewer than five counties", fewestForShare),
      interval: countyShareInterval(enrolled.length, carried.length),
      residents: totalResidents(carried),
      residentsCovered: totalResidents(enrolled),
      agencies: agencies.filter(({hostFips}) => (winnerOf.get(hostFips) ?? null) === winner).length
    };
  });
  const shareOfKnown = (group: (typeof groups)[number], field: "agencies" | "counties" | "residents") =>
    group.winner === null
      ? shareOfCount(group[field], 0, "winner not known")
      : shareOfCount(
          group[field],
          groups.reduce((sum, other) => (other.winner === null ? sum : sum + other[field]), 0),
          "none with a known winner"
        );
  return {
    snapshot: snapshot.snapshot,
    asOf: snapshot.asOf,
    electionYear,
    populationYear,
    winners: groups.map((group) => ({
      ...group,
      ofAgencies: shareOfKnown(group, "agencies"),
      ofCounties: shareOfKnown(group, "counties"),
      ofResidents: shareOfKnown(group, "residents")
    }))
  };
}
