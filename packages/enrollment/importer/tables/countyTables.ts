import type {County, CountyPopulation} from "../../src/schema/types.js";
import {count, countyCode} from "../raw/readCells.js";
import {cell, type RawRow} from "../raw/rawRow.js";
import {states} from "../raw/states.js";
import type {Report} from "../report.js";

/** The codes that a shapes file draws. */
export interface Atlas {
  readonly objects: {readonly counties: {readonly geometries: readonly {readonly id: string}[]}};
}

const firstYear = 2010;
const turn = 2020;
const lastYear = 2025;
const kinds: readonly (readonly [ending: RegExp, kind: County["kind"]])[] = [
  [/ County$/u, "county"],
  [/ Parish$/u, "parish"],
  [/ (?:Borough|Municipality)$/u, "borough"],
  [/ Census Area$/u, "census_area"],
  [/ Planning Region$/u, "planning_region"],
  [/^District of Columbia$/u, "dc"],
  [/ [Cc]ity$/u, "city"]
];

/**
 * Counties and their residents, from the Census Bureau's two vintages: Vintage 2020 to 2019, Vintage 2025 from 2020. In 2020 Connecticut has both:
 * its counties, in which it voted, and its planning regions, for which the newer estimates go back to 2020.
 */
export function countyTables(
  vintage2020: readonly RawRow[],
  vintage2025: readonly RawRow[],
  atlases: {readonly atlas2017: Atlas; readonly atlas2023: Atlas},
  report: Report
): {readonly counties: County[]; readonly population: CountyPopulation[]} {
  const drawn = (atlas: Atlas) => new Set(atlas.objects.counties.geometries.map(({id}) => id));
  const [in2017, in2023] = [drawn(atlases.atlas2017), drawn(atlases.atlas2023)];
  const before = countyRows(vintage2020, report);
  const since = countyRows(vintage2025, report);
  const counties = [...new Set([...before.keys(), ...since.keys()])].sort().flatMap((fips): County[] => {
    const row = (since.get(fips) ?? before.get(fips)) as RawRow;
    const name = cell(row, "CTYNAME");
    const state = states.find((entry) => entry.fips === fips.slice(0, 2));
    const kind = kinds.find(([ending]) => ending.test(name))?.[1];
    if (!state || !kind) {
      report.add(row, "unknown county", "a county of a known kind and state", `${fips} ${name}`, "add the kind in countyTables.ts");
      return [];
    }
    return [
      {
        fips,
        stateFips: state.fips,
        state: state.state,
        stateName: state.stateName,
        name,
        kind,
        validFrom: before.has(fips) ? null : turn,
        validTo: since.has(fips) ? null : turn,
        inAtlas2017: in2017.has(fips),
        inAtlas2023: in2023.has(fips)
      }
    ];
  });
  const estimates = (rows: ReadonlyMap<string, RawRow>, vintage: CountyPopulation["vintage"], from: number, to: number) =>
    [...rows].flatMap(([fips, row]) =>
      Array.from({length: to - from + 1}, (_, i) => from + i).flatMap((year): CountyPopulation[] => {
        const population = count(row, `POPESTIMATE${String(year)}`, report);
        return population === null ? [] : [{fips, year, population, vintage}];
      })
    );
  return {
    counties,
    population: [...estimates(before, "V2020", firstYear, turn - 1), ...estimates(since, "V2025", turn, lastYear)]
  };
}

/** The rows of counties, by code: the rows of states are left out. */
function countyRows(rows: readonly RawRow[], report: Report): Map<string, RawRow> {
  const found = new Map<string, RawRow>();
  for (const row of rows) {
    if (cell(row, "SUMLEV") !== "050") continue;
    const joined = {...row, cells: {...row.cells, "STATE and COUNTY": cell(row, "STATE") + cell(row, "COUNTY")}};
    const fips = countyCode(joined, "STATE and COUNTY", true, report);
    if (fips !== null && found.has(fips)) report.add(row, "county twice", "one row", fips, "fetch the file again");
    if (fips !== null) found.set(fips, row);
  }
  return found;
}
