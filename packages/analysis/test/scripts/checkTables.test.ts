import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {writeTables} from "@onrecord/tables";
import {expect, it, onTestFinished} from "vitest";
import {checkTables} from "../../scripts/checkTables.js";
import {checkPackagedClaims} from "../../scripts/packagedClaims.js";
import {publishedData} from "../../scripts/publishedData.js";

const checks = checkPackagedClaims();
const tables = checkTables(checks);
const cells = (name: string, column: string) => {
  const table = tables.find((candidate) => candidate.name === name)!;
  return table.rows.map((row) => row[table.fields.findIndex((field) => field.name === column)]);
};

it("has a row for every claim, for every reading of one, and for every base rate", () => {
  expect(cells("checks", "claim")).toEqual(checks.map(({claim}) => claim));
  expect(cells("check-readings", "computed")).toEqual(checks.flatMap(({readings}) => readings.map(({computed}) => computed)));
  expect(cells("check-base-rates", "share")).toEqual(checks.flatMap(({baseRates}) => baseRates.map(({share}) => share)));
});

it("counts readings, and those under which a claim holds", () => {
  expect(cells("checks", "readings")).toEqual(checks.map(({readings}) => readings.length));
  const holding = new Map<unknown, number>();
  cells("check-readings", "claim").forEach((claim, i) => {
    holding.set(claim, (holding.get(claim) ?? 0) + Number(cells("check-readings", "holds")[i]));
  });
  expect(cells("checks", "readingsThatHold")).toEqual(checks.map(({claim}) => holding.get(claim) ?? 0));
});

it("says of every column what it holds", () => {
  for (const {name: table, fields} of tables)
    for (const {name, description} of fields) expect(description, `${table}.${name}`).not.toBe("");
});

it("gives the built files to the byte at another time", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-"));
  onTestFinished(() => {
    rmSync(folder, {recursive: true});
  });
  writeTables(path.join(folder, "data"), publishedData(checks));
  const built = path.resolve(import.meta.dirname, "../../dist/data");
  expect(readdirSync(path.join(folder, "data"))).toEqual(readdirSync(built));
  for (const name of readdirSync(built))
    expect(readFileSync(path.join(folder, "data", name)).equals(readFileSync(path.join(built, name))), name).toBe(true);
});
