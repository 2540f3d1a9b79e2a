import type {County, CountyPresident} from "../../src/schema/types.js";
import {cell, type RawRow} from "../raw/rawRow.js";
import {count} from "../raw/readCells.js";
import type {Report} from "../report.js";
import type {CountyOf} from "./countyOf.js";

type Year = CountyPresident["year"];

/** The files of votes. */
export interface VoteFiles {
  readonly since2008: readonly RawRow[];
  readonly electionContext: readonly RawRow[];
  readonly in2020: readonly RawRow[];
  readonly in2024: readonly RawRow[];
}

interface Counted {
  readonly fips: string;
  readonly rep: number;
  readonly dem: number;
  readonly total: number;
}

/**
 * Votes for president. Rows that fall on one county are added up: Kansas City into Jackson, Bedford city into the county that it joined, the
 * wards of the District. No file has Alaska by borough, so its boroughs are there without votes and without a winner.
 */
export function president(files: VoteFiles, counties: readonly County[], county: CountyOf, report: Report): CountyPresident[] {
  const {since2008, electionContext, in2020, in2024} = files;
  const tonmcg = (year: Year, rows: readonly RawRow[]) =>
    tally(year, `president-county-${String(year)}-tonmcg`, rows, "county_fips", true, ["votes_gop", "votes_dem", "total_votes"]);
  return [
    ...tally(2008, "president-county-2008-2016-tonmcg", since2008, "fips_code", false, ["gop_2008", "dem_2008", "total_2008"]),
    ...tally(2012, "medsl-election-context-2018", electionContext, "fips", false, ["romney12", "obama12", "otherpres12"]),
    ...tally(2016, "medsl-election-context-2018", electionContext, "fips", false, ["trump16", "clinton16", "otherpres16"]),
    ...tonmcg(2020, in2020),
    ...tonmcg(2024, in2024)
  ];

  function tally(
    year: Year,
    source: string,
    rows: readonly RawRow[],
    column: string,
    padded: boolean,
    [rep, dem, rest]: readonly [string, string, string]
  ): CountyPresident[] {
    const sums = new Map<string, Counted>();
    for (const row of rows) {
      // The codes of Alaska's rows are house districts, or collide with boroughs.
      if (cell(row, column).padStart(5, "0").startsWith("02")) continue;
      const fips = county(row, column, padded);
      const [r, d, t] = [count(row, rep, report), count(row, dem, report), count(row, rest, report)];
      if (fips === null || r === null || d === null || t === null) continue;
      const total = rest.startsWith("other") ? r + d + t : t;
      if (total < r + d)
        report.add(
          row,
          "votes do not add up",
          `at least ${String(r + d)} in ${rest}`,
          String(total),
          "add a source repair with the reason"
        );
      const sum = sums.get(fips) ?? {fips, rep: 0, dem: 0, total: 0};
      sums.set(fips, {fips, rep: sum.rep + r, dem: sum.dem + d, total: sum.total + total});
    }
    const voted = [...sums.values()].map(({fips, rep, dem, total}): CountyPresident => ({
      fips,
      year,
      votesRep: rep,
      votesDem: dem,
      votesTotal: total,
      winner: rep === dem ? "tie" : rep > dem ? "R" : "D",
      source
    }));
    const unknown = counties
      .filter(({state}) => state === "AK")
      .map(({fips}): CountyPresident => ({fips, year, votesRep: null, votesDem: null, votesTotal: null, winner: null, source}));
    return [...voted, ...unknown];
  }
}
