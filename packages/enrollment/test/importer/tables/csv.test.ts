import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {expect, it, onTestFinished} from "vitest";
import {compare} from "../../../importer/tables/compare.js";
import {fromCsv, toCsv} from "../../../importer/tables/csv.js";
import {tableDefinitions, type Tables} from "../../../importer/tables/tables.js";
import {readTableFolder, writeTables} from "../../../importer/tables/writeTables.js";

const definitionOf = (name: string) => tableDefinitions.find((definition) => definition.name === name)!;
const empty = Object.fromEntries(tableDefinitions.map(({name}) => [name, []])) as unknown as Tables;
const agency = {
  agency: "tx-carrollton-police",
  state: "TX",
  name: 'Carrollton, "the" Police Department',
  kind: "police",
  level: "municipal",
  hostFips: "48113",
  alsoFips: ["48121", "48085"],
  populationServed: null,
  matchMethod: "override",
  matchNote: null
};

it("gives back every kind of cell: text with commas, lists, numbers, truth, and nothing", () => {
  const county = {
    fips: "48113",
    stateFips: "48",
    state: "TX",
    stateName: "Texas",
    name: "Dallas County",
    kind: "county",
    validFrom: null,
    validTo: 2020,
    inAtlas2017: true,
    inAtlas2023: false
  };
  for (const [name, row] of [
    ["agencies", agency],
    ["agencies", {...agency, alsoFips: []}],
    ["counties", county]
  ] as const) {
    const definition = definitionOf(name);
    expect(fromCsv(definition, toCsv(definition, [row]))).toEqual([row]);
  }
});

it("orders rows by the key, whatever order they come in", () => {
  const definition = definitionOf("ice-removals");
  const year = (fiscalYear: number) => ({fiscalYear, removals: 1, status: "final", breakNote: null, source: "a"});
  const text = toCsv(definition, [year(2015), year(2003), year(2003)]);
  expect(text).toBe("fiscalYear,removals,status,breakNote,source\n2003,1,final,,a\n2003,1,final,,a\n2015,1,final,,a\n");
  expect(toCsv(definition, [year(2003), year(2015), year(2003)])).toBe(text);
});

it("orders nothing before something, and text by code unit", () => {
  expect(["b", null, "a", "É", "B", null].sort(compare)).toEqual([null, null, "B", "a", "b", "É"]);
});

it("says which row of a table does not fit", () => {
  const definition = definitionOf("agencies");
  const text = toCsv(definition, [agency]).replace("48113", "4811");
  expect(() => fromCsv(definition, text)).toThrow(/agencies row 1 \(tx-carrollton-police\): invalid hostFips/u);
});

it("leaves the old tables whole, and nothing beside them, when one cannot be written", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-tables-"));
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  writeTables(empty, folder);
  const before = readFileSync(path.join(folder, "agencies.csv"), "utf8");
  const broken = {...empty, agencies: [agency], sources: null} as unknown as Tables;
  expect(() => {
    writeTables(broken, folder);
  }).toThrow();
  expect(readFileSync(path.join(folder, "agencies.csv"), "utf8")).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(["NOTICE.md", ...tableDefinitions.map(({name}) => `${name}.csv`)].sort());
  writeFileSync(path.join(folder, "agencies.csv"), toCsv(definitionOf("agencies"), [agency]));
  expect(readTableFolder(folder).agencies).toEqual([agency]);
});

it("says which column a table lacks", () => {
  const definition = definitionOf("agencies");
  expect(() => fromCsv(definition, toCsv(definition, [agency]).replace("hostFips", "host"))).toThrow(
    /agencies\.csv: missing column[\s\S]*hostFips/u
  );
});
