import {expect, it} from "vitest";
import {citationOf, citedVersion} from "./citationFile.js";

const text = 'cff-version: 1.2.0\ntitle: "x"\nversion: 0.1.0\ndate-released: 2026-11-21\nlicense: CC-BY-4.0\n';

it("sets version and day, and nothing else", () => {
  const set = citationOf(text, "0.2.0", "2026-12-01");
  expect(set).toBe('cff-version: 1.2.0\ntitle: "x"\nversion: 0.2.0\ndate-released: 2026-12-01\nlicense: CC-BY-4.0\n');
  expect(citedVersion(set)).toBe("0.2.0");
});

it("says which line is missing", () => {
  expect(() => citationOf("cff-version: 1.2.0\n", "0.2.0", "2026-12-01")).toThrow(/missing version in CITATION\.cff/u);
  expect(() => citationOf("version: 1.0.0\n", "0.2.0", "2026-12-01")).toThrow(/missing date-released/u);
  expect(citedVersion("cff-version: 1.2.0\n")).toBeUndefined();
});
