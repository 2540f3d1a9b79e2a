import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {expect, it} from "vitest";
import {readTexts} from "../../src/texts/readTexts.js";

it("reads the texts whose names begin with an article id, and leaves other files alone", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-"));
  try {
    for (const name of ["003_abc.txt", "004.txt", "notes.txt", "005.json"]) writeFileSync(path.join(folder, name), name);
    expect(readTexts(folder)).toEqual({"003": "003_abc.txt", "004": "004.txt"});
    expect(readTexts(path.join(folder, "missing"))).toEqual({});
  } finally {
    rmSync(folder, {recursive: true});
  }
});
