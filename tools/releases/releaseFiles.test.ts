import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {readReleases} from "../../docs/releases/releaseRecord.js";
import {plantedRelease} from "../testing/plantedData.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {releaseSince, writeRelease} from "./releaseFiles.js";

const {record, marks} = plantedRelease();

it("gives back the last release, with the marks of its rows", () => {
  const root = temporaryFolder();
  expect(releaseSince(root)).toBeUndefined();
  expect(writeRelease(root, record, marks)).toEqual(["releases/0.2.0.json", "releases/0.2.0.marks"]);
  const since = releaseSince(root);
  expect(since?.record).toEqual(record);
  expect(since?.marks?.map(({marks: each}) => each.size)).toEqual(marks.map(({marks: each}) => each.size));
  expect(releaseSince(root, "none")).toBeUndefined();
});

it("keeps the records of all releases, in the order of versions, and the marks of the last", () => {
  const root = temporaryFolder();
  for (const version of ["0.9.0", "0.10.0"]) writeRelease(root, {...record, version}, marks);
  expect(readReleases(root).map(({version}) => version)).toEqual(["0.9.0", "0.10.0"]);
  expect(releaseSince(root)?.record.version).toBe("0.10.0");
  expect(releaseSince(root, "0.9.0")?.marks).toBeUndefined();
  expect(existsSync(join(root, "releases/0.9.0.marks"))).toBe(false);
  expect(() => releaseSince(root, "0.3.0")).toThrow(
    /unknown release\n {2}expected: 0\.9\.0, 0\.10\.0, none\n {2}received: 0\.3\.0/u
  );
});

it("writes each field, list and number on a line of its own", () => {
  const root = temporaryFolder();
  writeRelease(root, record, marks);
  const lines = readFileSync(join(root, "releases/0.2.0.json"), "utf8").split("\n");
  expect(lines.filter((line) => line.includes('"all/share"'))).toEqual(['    "all/share": ["0.5",2]']);
  expect(lines.filter((line) => line.includes('"name":"kind"'))).toHaveLength(1);
});
