import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {expect, it, onTestFinished, vi} from "vitest";
import {writeTables} from "../src/writeTables.js";
import {cities, folder, states} from "./planted.js";

function temporary(): string {
  const made = mkdtempSync(path.join(tmpdir(), "onrecord-tables-"));
  onTestFinished(() => {
    rmSync(made, {recursive: true});
  });
  return made;
}
const contents = (at: string) =>
  Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(path.join(at, name), "hex")]));

it("writes each table in three forms, the other files and the descriptor, and nothing else stays", () => {
  const at = path.join(temporary(), "data");
  writeTables(at, folder);
  writeTables(at, {...folder, tables: [states]});
  expect(readdirSync(at)).toEqual(["datapackage.json", "extra.json", "states.csv", "states.json", "states.parquet"]);
  expect(readdirSync(path.dirname(at))).toEqual(["data"]);
});

it("gives the same bytes at another time", () => {
  const [first, second] = [temporary(), temporary()].map((at) => path.join(at, "data")) as [string, string];
  vi.useFakeTimers({now: new Date("2001-02-03T04:05:06Z")});
  onTestFinished(() => {
    vi.useRealTimers();
  });
  writeTables(first, folder);
  vi.setSystemTime(new Date("2030-01-01T00:00:00Z"));
  writeTables(second, folder);
  expect(contents(second)).toEqual(contents(first));
});

it("leaves the old folder whole where a table is wrong, and says everything that is", () => {
  const at = path.join(temporary(), "data");
  writeTables(at, folder);
  const before = contents(at);
  const wrong = {
    ...states,
    rows: [
      ["s1", "s8"],
      ["s1", null]
    ]
  } as const;
  expect(() => {
    writeTables(at, {...folder, tables: [cities, wrong]});
  }).toThrow(/planted: nothing was written[\s\S]*key given twice[\s\S]*orphaned within/u);
  expect(contents(at)).toEqual(before);
});
