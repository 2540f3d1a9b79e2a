import {expect, it} from "vitest";
import {importRaw} from "../../importer/importRaw.js";
import {miniature, miniatureCuration, rawFolderOf} from "../fixtures/miniature.js";

const imported = async () => importRaw(await rawFolderOf(miniature()), miniatureCuration());
const pick = <Row extends object>(row: Row | undefined, ...names: (keyof Row)[]) => names.map((name) => row?.[name]);

it("places an agency by its name, by ICE's county, by the FBI's list, or says why not", async () => {
  const {agencies} = await imported();
  const placed = Object.fromEntries(
    agencies.map(({agency, hostFips, matchMethod, alsoFips, populationServed}) => [
      agency,
      [hostFips, matchMethod, alsoFips, populationServed]
    ])
  );
  expect(placed).toEqual({
    "tx-anderson-county-sheriff": ["48001", "name", [], null],
    "tx-bexar-sheriff": ["48029", "name", [], null],
    "fl-alachua-county-sheriff": ["12001", "name", [], null],
    "fl-marshals-of-gainesville": ["12001", "ice_county", [], null],
    "tx-castle-hills-police": ["48029", "ice_county", ["48001"], null],
    "tx-alamo-heights-police": ["48029", "gazetteer", [], 7400],
    "tx-gone-police": [null, "none", [], null],
    "tx-two-towns-police": [null, "none", [], null],
    "tx-texas-department-of-corrections": [null, "none", [], null]
  });
  const notes = new Map(agencies.map(({agency, matchNote}) => [agency, matchNote]));
  expect(notes.get("tx-gone-police")).toBe("No list at hand names its county.");
  expect(notes.get("tx-two-towns-police")).toMatch(/several agencies of this name/u);
  expect(notes.get("tx-texas-department-of-corrections")).toBeNull();
});

it("follows a placement by hand before any rule, and unplaces by hand too", async () => {
  const curation = {
    ...miniatureCuration(),
    placements: new Map([
      ["tx-castle-hills-police", {agency: "tx-castle-hills-police", hostFips: "48001", alsoFips: ["48029"], why: "A test."}],
      ["tx-alamo-heights-police", {agency: "tx-alamo-heights-police", hostFips: null, alsoFips: [], why: "Another."}]
    ])
  };
  const {agencies} = await importRaw(await rawFolderOf(miniature()), curation);
  const found = (id: string) => agencies.find(({agency}) => agency === id);
  expect(found("tx-castle-hills-police")).toMatchObject({
    hostFips: "48001",
    matchMethod: "override",
    matchNote: "A test.",
    alsoFips: ["48029"]
  });
  expect(found("tx-alamo-heights-police")).toMatchObject({
    hostFips: null,
    matchMethod: "none",
    matchNote: "Another.",
    populationServed: null
  });
});

it("makes one agreement of a signing that several sources show, and knows the first from its renewals", async () => {
  const {agreements} = await imported();
  const own = agreements.filter(({agency}) => agency === "tx-anderson-county-sheriff");
  expect(own.map((row) => pick(row, "agreement", "firstTime", "firstSeen", "lastSeen", "goneBy"))).toEqual([
    ["tx-anderson-county-sheriff#TFM#2008-03-10", true, "2010-10-29", "2010-10-29", "2017-08-01"],
    ["tx-anderson-county-sheriff#JEM#2016-06-08", false, "2017-08-01", "2017-08-01", "2026-05-18"],
    ["tx-anderson-county-sheriff#TFM#2025-02-26", false, "2026-05-18", "2026-05-18", null],
    ["tx-anderson-county-sheriff#WSO#2025-02-26", false, "2026-05-18", "2026-05-18", null]
  ]);
  expect(own.map(({renews}) => renews)).toEqual([null, null, "tx-anderson-county-sheriff#TFM#2008-03-10", null]);
  expect(own[1]?.evidence).toEqual([
    "ice-287g-agency-history-2002-2017",
    "ice-287g-archive-index-20260420",
    "ice-287g-page-rosters-2010-2017",
    "ice-287g-roster-20170801-myattorneyusa"
  ]);
});

it("says after which list a first signer joined, and leaves open what no source tells", async () => {
  const {agreements} = await imported();
  const of = (agency: string) =>
    agreements.filter((row) => row.agency === agency).map((row) => pick(row, "signedOn", "firstTime", "joinedAfter"));
  expect(of("tx-gone-police")).toEqual([["2025-04-03", true, "2017-08-01"]]);
  expect(of("tx-bexar-sheriff")).toEqual([
    ["2008-08-13", true, null],
    ["2025-04-04", false, null]
  ]);
  expect(of("fl-alachua-county-sheriff")).toEqual([[null, null, null]]);
});

it("takes agreements of 2013 to 2018 as jail enforcement where a list names no model", async () => {
  const {"roster-entries": entries} = await imported();
  const list = entries.filter(({snapshot}) => snapshot === "list-2017-08-01");
  expect(list.map(({model}) => model)).toEqual(["JEM", "JEM"]);
});

it("adds parts of a county to its votes, gives Alaska none, and calls a tie a tie", async () => {
  const {"county-president": votes} = await imported();
  const of = (fips: string, year: number) =>
    pick(
      votes.find((row) => row.fips === fips && row.year === year),
      "votesRep",
      "votesDem",
      "votesTotal",
      "winner"
    );
  expect(of("48029", 2016)).toEqual([240_010, 319_570, 589_581, "D"]);
  expect(of("02020", 2020)).toEqual([null, null, null, null]);
  expect(of("12001", 2020)).toEqual([50, 50, 101, "tie"]);
});

it("keeps shares of whole counties only, rounded to two decimals", async () => {
  const {"county-demographics": shares} = await imported();
  expect(shares.map(({fips, basis, hispanicPct}) => [fips, basis, hispanicPct])).toEqual([
    ["48001", "acs_2009_2013", 17.3],
    ["02020", "acs_2009_2013", 8.9],
    ["48001", "acs_2012_2016", 17.68],
    ["48029", "acs_2012_2016", 59.6],
    ["48001", "acs_2017_2021", 18.9]
  ]);
});

it("takes residents from Vintage 2020 to 2019 and from Vintage 2025 since, and says which shapes draw a county", async () => {
  const {"county-population": population, counties} = await imported();
  const anderson = population.filter(({fips}) => fips === "48001");
  expect(anderson.map(({year}) => year)).toEqual(Array.from({length: 16}, (_, i) => 2010 + i));
  expect(anderson.filter(({vintage}) => vintage === "V2020").map(({population}) => population)).toEqual(
    Array.from({length: 10}, (_, i) => 50_000 + i)
  );
  expect(anderson.at(-1)).toEqual({fips: "48001", year: 2025, population: 50_005, vintage: "V2025"});
  expect(counties.map(({fips, kind, inAtlas2017, inAtlas2023}) => [fips, kind, inAtlas2017, inAtlas2023])).toEqual([
    ["02020", "borough", true, false],
    ["12001", "county", true, true],
    ["48001", "county", true, true],
    ["48029", "county", true, true]
  ]);
});

it("gives a county only the years in which it counts", async () => {
  const files = miniature();
  const old = ["050", "09", "001", "Connecticut", "Fairfield County", ...Array.from({length: 11}, () => "900000")];
  const young = ["050", "09", "110", "Connecticut", "Capitol Planning Region", ...Array.from({length: 6}, () => "980000")];
  const both = {
    ...files,
    "census-co-est2020-alldata.csv": [...(files["census-co-est2020-alldata.csv"] as string[][]), old],
    "census-co-est2025-alldata.csv": [...(files["census-co-est2025-alldata.csv"] as string[][]), young]
  };
  const {counties} = await importRaw(await rawFolderOf(both), miniatureCuration());
  const of = (fips: string) =>
    pick(
      counties.find((row) => row.fips === fips),
      "kind",
      "validFrom",
      "validTo"
    );
  expect(of("09001")).toEqual(["county", null, 2020]);
  expect(of("09110")).toEqual(["planning_region", 2020, null]);
  expect(of("48001")).toEqual(["county", null, null]);
});

it("credits every file of the manifest, and notes what breaks the series of removals", async () => {
  const tables = await imported();
  expect(tables.sources.map(({source}) => source)).toContain("census-co-est2020-alldata");
  expect(tables["ice-removals"]).toEqual([
    {fiscalYear: 2015, removals: 235_413, status: "final", breakNote: "A break.", source: "ice-removals-by-fiscal-year-2003-2025"}
  ]);
  expect(
    tables["removals-by-area"].filter(({fiscalYear}) => fiscalYear === 2016).map(({area, removals}) => [area, removals])
  ).toEqual([
    ["Dallas", 1],
    ["Miami", 2]
  ]);
});
