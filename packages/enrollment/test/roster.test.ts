import path from "node:path";
import {describe, expect, expectTypeOf, it} from "vitest";
import {readTableFolder} from "../importer/tables/writeTables.js";
import {counties, countyDemographics, countyPopulation, populationOf} from "../src/counties.js";
import * as enrollment from "../src/index.js";
import {agencies, agreements, rosterAt, snapshots, type Agency, type Model, type RosterEntry} from "../src/index.js";
import {countyPresident} from "../src/votes.js";

const tables = readTableFolder(path.resolve(import.meta.dirname, "../data"));

it("holds exactly the rows of the committed tables", () => {
  expect(enrollment.agencies).toEqual(tables.agencies);
  expect(enrollment.agencyNames).toEqual(tables["agency-names"]);
  expect(enrollment.agreements).toEqual(tables.agreements);
  expect(enrollment.rosterEntries).toEqual(tables["roster-entries"]);
  expect(enrollment.snapshots).toEqual(tables["roster-snapshots"]);
  expect(enrollment.removals).toEqual(tables["ice-removals"]);
  expect(enrollment.removalsByArea).toEqual(tables["removals-by-area"]);
  expect(enrollment.removalsByCitizenship).toEqual(tables["removals-by-citizenship"]);
  expect(enrollment.sources).toEqual(tables.sources);
  expect(enrollment.sourceRepairs).toEqual(tables["source-repairs"]);
  expect(counties).toEqual(tables.counties);
  expect(countyPopulation).toEqual(tables["county-population"]);
  expect(countyDemographics).toEqual(tables["county-demographics"]);
  expect(countyPresident).toEqual(tables["county-president"]);
});

describe("rosterAt", () => {
  it("gives the list of an id, each agency once", () => {
    const {snapshot, entries, agencies} = rosterAt("page-2026-05-18");
    expect(snapshot.asOf).toBe("2026-05-18");
    expect(entries).toHaveLength(1843);
    expect(agencies).toHaveLength(1549);
  });

  it.each([
    ["2017-11-28", "list-2017-08-01"],
    ["2017-08-01", "list-2017-08-01"],
    ["2017-07-31", "page-2017-03-05"],
    ["2010-10-29", "page-2010-10-29"],
    ["2030-01-01", "page-2026-05-18"]
  ])("gives on %s the list known then, and of two the fuller: %s", (day, id) => {
    expect(rosterAt(day).snapshot.snapshot).toBe(id);
  });

  it.each(["2010-10-28", "page-2018-01-15", "2017-8-1", ""])("does not guess a list for %j", (wanted) => {
    expect(() => rosterAt(wanted)).toThrow(RangeError);
    expect(() => rosterAt(wanted)).toThrow(/unknown list: expected .*page-2010-10-29.*; received .*; choose one of those/u);
  });

  it("knows every list by its id", () => {
    for (const {snapshot, rows} of snapshots) expect(rosterAt(snapshot).entries).toHaveLength(rows);
  });
});

describe("populationOf", () => {
  it("gives the residents of a county in a year", () => {
    expect(populationOf("48301", 2017)).toBe(133);
    expect(populationOf("36061", 2025)).toBeGreaterThan(1_500_000);
  });

  it("gives nothing for a county that does not count in that year, or a year that is not there", () => {
    expect(populationOf("09001", 2019)).toBeGreaterThan(900_000);
    expect(populationOf("09001", 2020)).toBeUndefined();
    expect(populationOf("09110", 2019)).toBeUndefined();
    expect(populationOf("48301", 2009)).toBeUndefined();
  });
});

it("names no agreement that is not there", () => {
  const ids = new Set(agreements.map(({agreement}) => agreement));
  expect(ids.size).toBe(agreements.length);
  expect(agreements.filter(({renews}) => renews !== null && !ids.has(renews))).toEqual([]);
  const known = new Set(agencies.map(({agency}) => agency));
  expect(agreements.filter(({agency}) => !known.has(agency))).toEqual([]);
});

it("has types that say the domain", () => {
  expectTypeOf<RosterEntry["model"]>().toEqualTypeOf<Model | null>();
  expectTypeOf<Agency["alsoFips"]>().toEqualTypeOf<readonly string[]>();
});
