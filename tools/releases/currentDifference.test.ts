import {existsSync, statSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../root.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {compareReleases} from "./compareReleases.js";
import {builtData} from "./builtData.js";
import {currentDifference} from "./currentDifference.js";
import {releaseSince, writeRelease} from "./releaseFiles.js";

it("leaves less than half a megabyte of a release of the real data, in which the same build finds no difference", async ({
  skip
}) => {
  if (!existsSync(join(root, "packages/enrollment/dist/data"))) skip("the packages are not built; npm test builds them first");
  const {described} = await currentDifference(root, "none");
  expect(described.record.tables.length).toBeGreaterThan(20);
  const folder = temporaryFolder();
  const files = writeRelease(folder, {version: "0.2.0", date: "2026-12-01", ...described.record}, described.marks);
  expect(files.map((file) => statSync(join(folder, file)).size).reduce((a, b) => a + b)).toBeLessThan(500_000);
  expect(compareReleases(releaseSince(folder), await builtData(root), described)).toMatchObject({
    since: "0.2.0",
    tables: [],
    tablesAdded: [],
    lists: [],
    moved: [],
    numbersAdded: []
  });
}, 120_000);
