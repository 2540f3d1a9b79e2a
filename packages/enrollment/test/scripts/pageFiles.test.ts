import path from "node:path";
import {expect, it} from "vitest";
import {readTableFolder} from "../../importer/tables/writeTables.js";
import {listsFile, populationFile} from "../../scripts/pageFiles.js";
import {populationOf} from "../../src/counties.js";
import {rosterAt, snapshots} from "../../src/index.js";

const tables = readTableFolder(path.resolve(import.meta.dirname, "../../data"));

it("holds of every list the rows of agencies that have a county", () => {
  const file = listsFile(tables) as {
    agencies: {agency: string[]; hostFips: string[]};
    entries: Record<string, {agency: number[]; model: string[]; signedOn: string[]}>;
  };
  for (const {snapshot} of snapshots) {
    const {entries, agencies} = rosterAt(snapshot);
    const placed = new Set(agencies.filter(({hostFips}) => hostFips !== null).map(({agency}) => agency));
    const own = file.entries[snapshot];
    expect(own?.agency.map((place, i) => [file.agencies.agency[place], own.model[i], own.signedOn[i]])).toEqual(
      entries.filter(({agency}) => placed.has(agency)).map(({agency, model, signedOn}) => [agency, model, signedOn])
    );
  }
});

it("holds the residents of every county and year, and null where a county does not count", () => {
  const {fips, years, population} = populationFile(tables) as {
    fips: string[];
    years: number[];
    population: Record<number, (number | null)[]>;
  };
  expect(years).toEqual(Array.from({length: 16}, (_, i) => 2010 + i));
  for (const year of years) expect(fips.map((code) => populationOf(code, year) ?? null)).toEqual(population[year]);
});
