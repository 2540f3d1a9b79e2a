import {describe, expect, it} from "vitest";
import type {Curation} from "../../importer/curation.js";
import {importRaw} from "../../importer/importRaw.js";
import {ImportError, type Problem} from "../../importer/problem.js";
import {miniature, miniatureCuration, rawFolderOf, type Miniature} from "../fixtures/miniature.js";

type Lines = (string | null)[][];

/** The problems of an import whose file was changed. */
async function problemsOf(changes: Miniature, curation: Partial<Curation> = {}): Promise<readonly Problem[]> {
  const folder = await rawFolderOf({...miniature(), ...changes});
  const outcome = await importRaw(folder, {...miniatureCuration(), ...curation}).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ImportError) return error.problems;
      throw error;
    }
  );
  return outcome;
}

/** A file with one cell changed: `line` counts from 0, the heading included. */
function changed(file: string, line: number, column: number, value: string | null): Miniature {
  const lines = structuredClone(miniature()[file]) as Lines;
  const cells = lines[line];
  if (cells) cells[column] = value;
  return {[file]: lines};
}

function without(file: string, keep: (line: (string | null)[], i: number) => boolean): Miniature {
  return {[file]: (miniature()[file] as Lines).filter(keep)};
}

const sheet = "ice-287g-participating-20260518.xlsx";

it("is told in four parts", async () => {
  const [problem] = await problemsOf(changed(sheet, 1, 0, "TEXSA"));
  expect(new ImportError(problem ? [problem] : []).message).toBe(
    `${sheet} row 1: unknown state\n  expected: a state's name\n  received: TEXSA\n  to do:    add a source repair with the reason`
  );
});

describe("one fault in a file", () => {
  const cases: [title: string, changes: Miniature, where: string, failed: string, received: string | RegExp][] = [
    ["a missing column", changed(sheet, 0, 5, "SINGED"), sheet, "missing column", /SINGED/u],
    ["a sheet without rows", without(sheet, (_, i) => i === 0), sheet, "empty table", "none"],
    ["a file that is no workbook", {[sheet]: "STATE,AGENCY\n"}, sheet, "unreadable workbook", /./u],
    ["an unknown state", changed(sheet, 3, 0, "PUERTO RICO"), `${sheet} row 3`, "unknown state", "PUERTO RICO"],
    ["an agency without a name", changed(sheet, 3, 1, null), `${sheet} row 3`, "missing agency", "nothing"],
    ["a model nobody knows", changed(sheet, 3, 4, "Tribal Model"), `${sheet} row 3`, "unknown model", "Tribal Model"],
    ["a date after the list's own", changed(sheet, 3, 5, "2026-05-19"), `${sheet} row 3`, "invalid SIGNED", "2026-05-19"],
    ["a date before the programme", changed(sheet, 3, 5, "2001-05-19"), `${sheet} row 3`, "invalid SIGNED", "2001-05-19"],
    ["a task force of 2016", changed(sheet, 1, 5, "2016-03-19"), `${sheet} row 1`, "invalid SIGNED", "2016-03-19"],
    [
      "a county that the state has not",
      changed(sheet, 5, 3, "Pop County"),
      "agency tx-castle-hills-police",
      "unknown county",
      "Pop County"
    ],
    [
      "two counties for one agency",
      changed("fbi-lee-latest-2018-2025.csv", 2, 3, "ANDERSON"),
      "agency tx-castle-hills-police",
      "two counties for one agency",
      /Anderson County/u
    ],
    [
      "a kind of agency that no rule knows",
      changed(sheet, 9, 1, "Friends of Gainesville"),
      "agency fl-friends-of-gainesville",
      "unknown kind of agency",
      "Friends of Gainesville"
    ],
    [
      "two spellings of one agency",
      changed(sheet, 6, 1, "Alamo Hieghts Police Department"),
      "agency tx-alamo-heights-police",
      "two agencies with nearly one name",
      "tx-alamo-hieghts-police"
    ],
    [
      "a county code of four digits",
      changed("census-co-est2025-alldata.csv", 2, 2, "01"),
      "census-co-est2025-alldata.csv row 2",
      "invalid STATE and COUNTY",
      "4801"
    ],
    [
      "a county code of four digits where votes have five",
      changed("president-county-2020-tonmcg.csv", 1, 1, "1001"),
      "president-county-2020-tonmcg.csv row 1",
      "invalid county_fips",
      "1001"
    ],
    [
      "a county that the census does not know",
      changed("president-county-2024-tonmcg.csv", 1, 1, "48003"),
      "president-county-2024-tonmcg.csv row 1",
      "unknown county",
      "county_fips 48003"
    ],
    [
      "a county twice",
      changed("census-co-est2020-alldata.csv", 3, 2, "001"),
      "census-co-est2020-alldata.csv row 3",
      "county twice",
      "48001"
    ],
    [
      "a county of no known kind",
      changed("census-co-est2025-alldata.csv", 2, 4, "Anderson Canton"),
      "census-co-est2025-alldata.csv row 2",
      "unknown county",
      "48001 Anderson Canton"
    ],
    [
      "a share above 100",
      changed("usda-rural-atlas-people.csv", 2, 4, "104.9"),
      "usda-rural-atlas-people.csv row 2",
      "invalid ForeignBornPct",
      "104.9"
    ],
    [
      "a population that is no number",
      changed("census-co-est2025-alldata.csv", 2, 6, "5e4"),
      "census-co-est2025-alldata.csv row 2",
      "invalid POPESTIMATE2021",
      "5e4"
    ],
    [
      "votes that do not add up",
      changed("president-county-2020-tonmcg.csv", 1, 4, "100"),
      "president-county-2020-tonmcg.csv row 1",
      "votes do not add up",
      "100"
    ],
    [
      "areas that do not add up",
      changed("ice-removals-by-aor-fy2003-2016.csv", 2, 3, "7"),
      "ice-removals-by-aor-fy2003-2016.csv row 1",
      "parts of FY2005 do not add up",
      "9"
    ],
    [
      "no totals of areas",
      without("ice-removals-by-aor-fy2003-2016.csv", (_, i) => i !== 1),
      "ice-removals-by-aor-fy2003-2016.csv",
      "missing totals",
      "another"
    ],
    [
      "countries that do not add up",
      changed("ice-removals-fy2015-by-citizenship-top10.csv", 1, 1, "5"),
      "ice-removals-fy2015-by-citizenship-top10.csv row 3",
      "parts of removals_fy2015 do not add up",
      "6"
    ],
    [
      "a date that is none",
      changed("ice-287g-page-rosters-2010-2017.csv", 1, 4, "2010-13-01"),
      "ice-287g-page-rosters-2010-2017.csv row 1",
      "invalid date_signed",
      "2010-13-01"
    ],
    [
      "removals that are not there",
      changed("ice-removals-by-fiscal-year-2003-2025.csv", 1, 1, ""),
      "ice-removals-by-fiscal-year-2003-2025.csv row 1",
      "missing removals",
      "nothing"
    ],
    [
      "removals that are no number",
      changed("ice-removals-by-fiscal-year-2003-2025.csv", 1, 1, "many"),
      "ice-removals-by-fiscal-year-2003-2025.csv row 1",
      "invalid removals",
      "many"
    ],
    [
      "shapes that are none",
      {"us-atlas-2017-counties-10m.json": "{"},
      "us-atlas-2017-counties-10m.json",
      "unreadable shapes",
      /JSON/u
    ]
  ];
  it.each(cases)("%s is named with its place", async (_, changes, where, failed, received) => {
    const problems = await problemsOf(changes);
    expect(problems.map((problem) => [problem.where, problem.failed])).toContainEqual([where, failed]);
    const found = problems.find((problem) => problem.where === where && problem.failed === failed);
    if (typeof received === "string") expect(found?.received).toBe(received);
    else expect(found?.received).toMatch(received);
    expect(found?.expected).not.toBe("");
    expect(found?.remedy).not.toBe("");
  });
});

describe("a wrong encoding", () => {
  it("is found with its line where UTF-8 is expected", async () => {
    const file = "president-county-2024-tonmcg.csv";
    const text = "state_name,county_fips,votes_gop,votes_dem,total_votes\nTexas,48001,1,2,3\nNew Mexico Do\u00f1a,48029,1,2,3\n";
    const [problem] = await problemsOf({[file]: Buffer.from(text, "latin1")});
    expect(problem).toMatchObject({where: `${file} line 3`, failed: "wrong encoding", expected: "UTF-8"});
    const [last] = await problemsOf({[file]: Buffer.from(text.trimEnd(), "latin1")});
    expect(last).toEqual(problem);
  });

  it("is found with its line where the publisher writes Latin-1", async () => {
    const lines = miniature()["census-co-est2025-alldata.csv"] as Lines;
    const text = [...lines, ["050", "48", "003", "Texas", "Doña County", "1", "1", "1", "1", "1", "1"]]
      .map((line) => line.join(","))
      .join("\n");
    const file = "census-co-est2025-alldata.csv";
    expect(await problemsOf({[file]: Buffer.from(text, "utf8")})).toMatchObject([
      {where: `${file} line 7`, failed: "wrong encoding", received: "UTF-8"}
    ]);
    expect(await problemsOf({[file]: Buffer.from(text, "latin1")})).toEqual([]);
  });
});

describe("decisions that no longer fit", () => {
  const repair = {repair: "texas", file: sheet, row: 1, column: "STATE", was: "TEXAS", is: "FLORIDA", why: "A test."};

  it("apply a source repair while its error is there, keeping what was printed", async () => {
    const folder = await rawFolderOf(miniature());
    const curation = {
      ...miniatureCuration(),
      repairs: [{...repair, row: 4, column: "SIGNED", was: "2025-04-01", is: "2025-04-05"}]
    };
    const {"roster-entries": entries, "source-repairs": repairs} = await importRaw(folder, curation);
    expect(entries.find(({agency}) => agency === "tx-alamo-heights-police")?.signedOn).toBe("2025-04-05");
    expect(repairs).toHaveLength(1);
    const named = {
      ...repair,
      row: 4,
      column: "LAW ENFORCEMENT AGENCY",
      was: "Alamo Heights Police Department",
      is: "Olmos Park Police Department"
    };
    const renamed = await importRaw(folder, {...miniatureCuration(), repairs: [named]});
    expect(renamed["roster-entries"].find(({agency}) => agency === "tx-olmos-park-police")?.asPrinted).toBe(
      "Alamo Heights Police Department"
    );
  });

  it("empty a cell by a repair to nothing", async () => {
    const repairs = [{...repair, row: 4, column: "SIGNED", was: "2025-04-01", is: null}];
    const {"roster-entries": entries} = await importRaw(await rawFolderOf(miniature()), {...miniatureCuration(), repairs});
    expect(entries.find(({agency}) => agency === "tx-alamo-heights-police")?.signedOn).toBeNull();
  });

  it("stop the import when the source has fixed itself, or the row is gone", async () => {
    const fixed = await problemsOf({}, {repairs: [{...repair, was: "TEXSA"}]});
    expect(fixed).toMatchObject([{where: `${sheet} row 1`, failed: "repair texas no longer applies", received: "TEXAS"}]);
    const gone = await problemsOf({}, {repairs: [{...repair, row: 99}]});
    expect(gone).toMatchObject([{where: `${sheet} row 99`, received: "no such cell"}]);
  });

  it("stop it when a repair is of no file, or a list has no rows of its day", async () => {
    const repairs = [{...repair, file: "nobody.csv"}];
    expect(await problemsOf({}, {repairs})).toMatchObject([{where: "nobody.csv", failed: "repair texas of no file"}]);
    const [first, ...rest] = miniatureCuration().snapshots;
    const snapshots = [...(first ? [{...first, asOf: "2010-10-30"}] : []), ...rest];
    expect(await problemsOf({}, {snapshots})).toMatchObject([{failed: "empty list page-2010-10-29", received: "none"}]);
  });

  it("stop it when a placement, a kind or an alias is about nobody", async () => {
    const placements = new Map([["tx-nobody", {agency: "tx-nobody", hostFips: null, alsoFips: [], why: "A test."}]]);
    expect(await problemsOf({}, {placements})).toMatchObject([{where: "agency tx-nobody", failed: "decision about nobody"}]);
  });

  it("stop it when a file has no credit", async () => {
    expect(await problemsOf({}, {sources: new Map()})).toContainEqual(expect.objectContaining({failed: "source without a credit"}));
  });

  it("accept two names that somebody has looked at", async () => {
    const nearNames = new Set(["tx-alamo-heights-police tx-alamo-hieghts-police"]);
    expect(await problemsOf(changed(sheet, 6, 1, "Alamo Hieghts Police Department"), {nearNames})).toEqual([]);
  });
});

it("stops at a file that is missing, and at one that is not the manifest's", async () => {
  const folder = await rawFolderOf(Object.fromEntries(Object.entries(miniature()).filter(([name]) => name !== sheet)));
  await expect(importRaw(folder, miniatureCuration())).rejects.toThrow(/participating-20260518\.xlsx: missing file/u);
  const other = await rawFolderOf(miniature());
  const {appendFileSync} = await import("node:fs");
  appendFileSync(`${other}/president-county-2020-tonmcg.csv`, "\n");
  await expect(importRaw(other, miniatureCuration())).rejects.toThrow(/another file than the manifest's[\s\S]*SHA-256/u);
});

it("lists every problem of a stage, cutting long cells short", async () => {
  const lines = structuredClone(miniature()[sheet]) as Lines;
  for (const i of [1, 2]) (lines[i] ?? [])[0] = "X".repeat(200);
  const problems = await problemsOf({[sheet]: lines});
  expect(problems).toHaveLength(2);
  expect(problems[0]?.received).toHaveLength(120);
});
