import type {CountyDemographics} from "../../src/schema/types.js";
import type {RawRow} from "../raw/rawRow.js";
import {count, percent} from "../raw/readCells.js";
import type {Report} from "../report.js";
import type {CountyOf} from "./countyOf.js";

interface DemographicSource {
  readonly basis: CountyDemographics["basis"];
  readonly source: string;
  readonly rows: readonly RawRow[];
  readonly fips: string;
  readonly padded: boolean;
  readonly columns: Readonly<Record<"population" | "foreignBornPct" | "hispanicPct" | "whiteNonHispanicPct", string>>;
}

/** Who lives in each county, from three sources. A county whose row holds nothing has no row. */
export function demographics(
  quickFacts: readonly RawRow[],
  electionContext: readonly RawRow[],
  ruralAtlas: readonly RawRow[],
  county: CountyOf,
  report: Report
): CountyDemographics[] {
  const sources: readonly DemographicSource[] = [
    {
      basis: "acs_2009_2013",
      source: "census-quickfacts-county-facts-2014",
      rows: quickFacts,
      fips: "fips",
      padded: false,
      columns: {population: "PST045214", foreignBornPct: "POP645213", hispanicPct: "RHI725214", whiteNonHispanicPct: "RHI825214"}
    },
    {
      basis: "acs_2012_2016",
      source: "medsl-election-context-2018",
      rows: electionContext,
      fips: "fips",
      padded: false,
      columns: {
        population: "total_population",
        foreignBornPct: "foreignborn_pct",
        hispanicPct: "hispanic_pct",
        whiteNonHispanicPct: "white_pct"
      }
    },
    {
      basis: "acs_2017_2021",
      source: "usda-rural-atlas-people",
      rows: ruralAtlas,
      fips: "FIPS",
      padded: true,
      columns: {
        population: "TotalPopACS",
        foreignBornPct: "ForeignBornPct",
        hispanicPct: "HispanicPct2020",
        whiteNonHispanicPct: "WhiteNonHispanicPct2020"
      }
    }
  ];
  return sources.flatMap(({basis, source, rows, fips: column, padded, columns}) =>
    rows.flatMap((row) => {
      const fips = county(row, column, padded);
      const shares = {
        foreignBornPct: percent(row, columns.foreignBornPct, report),
        hispanicPct: percent(row, columns.hispanicPct, report),
        whiteNonHispanicPct: percent(row, columns.whiteNonHispanicPct, report)
      };
      if (fips === null || Object.values(shares).every((share) => share === null)) return [];
      return [{fips, basis, population: count(row, columns.population, report), ...shares, source}];
    })
  );
}
