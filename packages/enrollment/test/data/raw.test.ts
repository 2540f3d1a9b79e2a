import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {describe, expect, it, onTestFinished, type TestContext} from "vitest";
import {readCuration} from "../../importer/curation.js";
import {importRaw} from "../../importer/importRaw.js";
import {agencySlug} from "../../importer/place/agencySlug.js";
import {countyIndex, letters} from "../../importer/place/countyIndex.js";
import {count} from "../../importer/raw/readCells.js";
import type {RawFileName} from "../../importer/raw/rawFiles.js";
import {cell} from "../../importer/raw/rawRow.js";
import {readRows} from "../../importer/raw/readRows.js";
import {Report} from "../../importer/report.js";
import {tableDefinitions} from "../../importer/tables/tables.js";
import {writeTables} from "../../importer/tables/writeTables.js";
import {rawFolder} from "../../scripts/rawFolder.js";
import {counties} from "../../src/counties.js";
import {agencies, agencyNames, rosterAt} from "../../src/index.js";
import {countyPresident} from "../../src/votes.js";

const root = path.resolve(import.meta.dirname, "../..");
const atHand = existsSync(rawFolder);
const without = (context: TestContext) => {
  if (!atHand) context.skip("the raw files are not at hand; set ONRECORD_RAW to their folder");
};
const rowsOf = async (file: RawFileName) => {
  const report = new Report();
  const rows = await readRows(rawFolder, file, report);
  report.stopIfAny();
  return rows;
};

it("gives the committed tables byte for byte when they are made again", async (context) => {
  without(context);
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-enrollment-"));
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  writeTables(await importRaw(rawFolder, readCuration(path.join(root, "curation"))), folder);
  for (const {name} of tableDefinitions) {
    const again = readFileSync(path.join(folder, `${name}.csv`));
    expect([name, again.equals(readFileSync(path.join(root, "data", `${name}.csv`)))]).toEqual([name, true]);
  }
});

it("reads as many rows as the manifest counts", async (context) => {
  without(context);
  const manifest = new Map((await rowsOf("manifest.csv")).map((row) => [cell(row, "file"), Number(cell(row, "data_rows"))]));
  const files: RawFileName[] = [
    "census-co-est2020-alldata.csv",
    "census-co-est2025-alldata.csv",
    "medsl-election-context-2018.csv",
    "usda-rural-atlas-people.csv",
    "ice-287g-page-rosters-2010-2017.csv",
    "ice-287g-participating-20260518.xlsx",
    "fbi-lee-latest-2018-2025.csv"
  ];
  for (const file of files) expect([file, (await rowsOf(file)).length]).toEqual([file, manifest.get(file)]);
});

describe("the Washington Post's flags for 2017, which only cross-check", () => {
  /** `Hudson County Department of Corrections`, `Hudson County`: the place is what both name. */
  const place = (state: string, name: string) =>
    `${state.toUpperCase()} ${letters(
      name
        .replaceAll("’", "'")
        .replace(/^City of /u, "")
        .replace(/ (?:County|Parish)? ?(?:Sheriff.*|Police Department|Department of Corrections|County)?$/u, "")
    )}`;

  it("contain all of the 60, and beside them Pasco, which signed later in August, Harris, which had left, and the errors Davidson and Lyon", async (context) => {
    without(context);
    const flagged = (await rowsOf("wapo-287g-curated-2018.xlsx")).filter((row) => cell(row, "y2017") !== "");
    const flags = new Set(flagged.map((row) => place(cell(row, "State"), cell(row, "County"))));
    const names = agencyNames.filter(({source}) => source === "ice-287g-roster-20170801-myattorneyusa");
    const listed = new Set(names.map(({stateAsPrinted, nameAsPrinted}) => place(stateAsPrinted, nameAsPrinted)));
    expect(listed.size).toBe(60);
    expect([...listed].filter((name) => !flags.has(name))).toEqual([]);
    expect([...flags].filter((name) => !listed.has(name)).sort()).toEqual([
      "FLORIDA pasco",
      "NEVADA lyon",
      "TENNESSEE davidson",
      "TEXAS harris"
    ]);
  });
});

it("has the winners of 2016 as an early count of other provenance has them, but for six counties", async (context) => {
  without(context);
  const report = new Report();
  const early = new Map(
    (await rowsOf("president-county-2016-tonmcg.csv")).map((row) => {
      const fips = cell(row, "combined_fips").padStart(5, "0");
      const isRepublican = (count(row, "votes_gop", report) ?? 0) > (count(row, "votes_dem", report) ?? 0);
      return [fips === "46113" ? "46102" : fips, isRepublican ? "R" : "D"];
    })
  );
  const of2016 = countyPresident.filter(({year, winner}) => year === 2016 && winner !== null);
  const differ = of2016.filter(({fips, winner}) => early.get(fips) !== winner).map(({fips}) => fips);
  expect(differ).toEqual(["08101", "17201", "28113", "36027", "39093"]);
  // The sixth is Jackson, Missouri: without Kansas City, which MEDSL counts apart, it would be the Republican's.
  const jackson = (await rowsOf("medsl-election-context-2018.csv")).find((row) => cell(row, "fips") === "29095");
  expect(Number(jackson && cell(jackson, "trump16"))).toBeGreaterThan(Number(jackson && cell(jackson, "clinton16")));
  expect(early.get("29095")).toBe("D");
  const hosts = new Set(rosterAt("list-2017-08-01").agencies.map(({hostFips}) => hostFips));
  expect([...differ, "29095"].filter((fips) => hosts.has(fips))).toEqual([]);
});

it("agrees with ICE's own county wherever an agency is placed by its name, misspellings apart", async (context) => {
  without(context);
  const index = countyIndex(counties);
  const byId = new Map(agencies.map((agency) => [agency.agency, agency]));
  const abbreviation = new Map(counties.map(({state, stateName}) => [stateName.toUpperCase(), state]));
  const differ = (await rowsOf("ice-287g-participating-20260518.xlsx")).flatMap((row) => {
    const state = abbreviation.get(cell(row, "STATE")) ?? "";
    const found = byId.get(agencySlug(state, cell(row, "LAW ENFORCEMENT AGENCY")));
    const county = index.named(state, cell(row, "COUNTY"));
    return found?.matchMethod === "name" && county && county.fips !== found.hostFips ? [found.agency] : [];
  });
  expect(differ).toEqual([]);
});
