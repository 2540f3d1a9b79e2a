import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {expect, it, onTestFinished} from "vitest";
import {readCuration} from "../../importer/curation.js";
import {agencyKinds, agencyLevels} from "../../src/schema/index.js";

const curation = path.resolve(import.meta.dirname, "../../curation");

function changed(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-curation-"));
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  cpSync(curation, folder, {recursive: true});
  writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), "utf8")));
  return folder;
}

it("reads every decision with its types", () => {
  const {placements, snapshots, kinds, repairs, codes} = readCuration(curation);
  expect(placements.get("tx-carrollton-police")).toMatchObject({hostFips: "48113", alsoFips: ["48121", "48085"]});
  expect(placements.get("tx-tye-police")?.alsoFips).toEqual([]);
  expect(snapshots).toHaveLength(9);
  expect(codes.get("02261")).toEqual({county: null, adds: false});
  expect(repairs.every(({row}) => Number.isInteger(row))).toBe(true);
  for (const {kind, level} of kinds.values()) expect([kind in agencyKinds, level in agencyLevels]).toEqual([true, true]);
});

it("wants a reason for each, and every column", () => {
  const silent = changed("placements.csv", (text) => text.replace(/,Clark County\.$/mu, ","));
  expect(() => readCuration(silent)).toThrow(/placements\.csv row \d+: decision without a reason/u);
  const headless = changed("codes.csv", (text) => text.replace("code,county", "code,country"));
  expect(() => readCuration(headless)).toThrow(/codes\.csv: missing column/u);
});
