import type {CountyPresident} from "@onrecord/enrollment/votes";
import {
  agenciesBelow,
  enrollmentByCountySize,
  enrollmentByVote,
  populationYearOf,
  type Share,
  type VoteTables
} from "../src/compute/index.js";

/** One number that pages show, under an id that says what it is. */
export interface HeadlineShare {
  /** Such as `list-2017-08-01/share-of-counties/100,000 to 249,999`. */
  readonly id: string;
  /** n / denominator; n where there is no denominator; null where it is a share of nothing. */
  readonly value: number | null;
  readonly n: number;
  readonly denominator: number | null;
}

/** Elections, with the surnames of both candidates. */
const elections: readonly {readonly year: CountyPresident["year"]; readonly R: string; readonly D: string}[] = [
  {year: 2008, R: "mccain", D: "obama"},
  {year: 2012, R: "romney", D: "obama"},
  {year: 2016, R: "trump", D: "clinton"},
  {year: 2020, R: "trump", D: "biden"},
  {year: 2024, R: "trump", D: "harris"}
];

/**
 * Every share that pages put first, of every list: what an independent recomputation is compared with. Population of the list's year or
 * the nearest; the last election before it; all local agencies.
 */
export function headlineShares(tables: VoteTables): HeadlineShare[] {
  return tables.snapshots.flatMap((list) => {
    const populationYear = populationYearOf(list, tables.population);
    const election = elections.findLast(({year}) => `${year}-11-30` < list.asOf);
    if (populationYear === undefined || election === undefined) return [];
    const options = {snapshot: list.snapshot, populationYear};
    const {classes, total, stateAgencies, unplaced} = enrollmentByCountySize(tables, options);
    const {agencies, counties, residents} = agenciesBelow(tables, options);
    const {winners} = enrollmentByVote(tables, {...options, electionYear: election.year});
    const id = (name: string) => `${list.snapshot}/${name}`;
    return [
      count(id("agencies"), total.agencies + stateAgencies.length + unplaced.length),
      count(id("local-agencies"), total.agencies + unplaced.length),
      count(id("local-agencies-in-a-county"), total.agencies),
      share(id("share-of-counties"), total.enrolledCounties, total.counties),
      share(id("residents-covered"), total.residentsCovered, total.residents),
      ...classes.flatMap((size) => [
        share(id(`share-of-counties/${size.label}`), size.enrolledCounties, size.counties),
        share(id(`residents-covered/${size.label}`), size.residentsCovered, size.residents),
        count(id(`agencies/${size.label}`), size.agencies)
      ]),
      ofShare(id("share-of-agencies-below-100000"), agencies),
      ofShare(id("share-of-all-counties-below-100000"), counties),
      ofShare(id("share-of-residents-in-counties-below-100000"), residents),
      ...winners.flatMap(({winner, ofAgencies, ofCounties, ofResidents}) => {
        if (winner !== "R" && winner !== "D") return [];
        const won = `won-by-${election[winner]}-${election.year}`;
        return [
          ofShare(id(`share-${won}`), ofAgencies),
          ofShare(id(`share-of-all-counties-${won}`), ofCounties),
          ofShare(id(`share-of-residents-${won}`), ofResidents)
        ];
      })
    ];
  });
}

const count = (id: string, n: number): HeadlineShare => ({id, value: n, n, denominator: null});
const share = (id: string, n: number, denominator: number): HeadlineShare => ({
  id,
  value: denominator === 0 ? null : n / denominator,
  n,
  denominator
});
const ofShare = (id: string, {count: n, of}: Share) => share(id, n, of);
