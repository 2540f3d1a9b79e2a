import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {writeTables} from "@onrecord/tables";
import {expect, it, onTestFinished} from "vitest";
import {tableDefinitions} from "../../importer/tables/tables.js";
import {publishedData} from "../../scripts/publishedData.js";

const data = publishedData();

it("gives the built files to the byte at another time", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-"));
  onTestFinished(() => {
    rmSync(folder, {recursive: true});
  });
  const again = path.join(folder, "data");
  writeTables(again, data);
  const built = path.resolve(import.meta.dirname, "../../dist/data");
  expect(readdirSync(again)).toEqual(readdirSync(built));
  for (const name of readdirSync(built))
    expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(built, name))), name).toBe(true);
});

it("has every table, and says of every column what it holds and when it is null", () => {
  expect(data.tables.map(({name}) => name)).toEqual(tableDefinitions.map(({name}) => name));
  for (const {name: table, fields} of data.tables)
    for (const {name, description, nullable} of fields) {
      expect(description, `${table}.${name}`).not.toBe("");
      expect(/\bNull: /u.test(description), `${table}.${name}: null is explained where it can be`).toBe(nullable);
    }
});
