import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import {releaseHistory, releasesPage, type ReleaseHistory} from "../../pages/releasesPage.js";
import type {ReleaseRecord} from "../../releases/releaseRecord.js";
import {digitsInProse} from "../digitsInProse.js";

const table = (name: string, rows: number) => ({package: "@onrecord/corpus", name, key: ["id"], rows, fields: []});
const release = (version: string, more: Partial<ReleaseRecord>): ReleaseRecord => ({
  version,
  date: "2026-12-01",
  canonicalisers: [1],
  tables: [table("quotes", 145), table("claims", 37)],
  lists: {},
  numbers: {"all/quotes": ["145", null], "all/share": ["0.5", 145]},
  ...more
});
const correction = (version: string, why: string) => ({
  record: "003/a001",
  field: "affiliation",
  was: "elected",
  is: null,
  why,
  version,
  bump: "minor" as const,
  date: "2026-12-01"
});
const history: ReleaseHistory = {
  releases: [
    release("0.2.0", {}),
    release("0.3.0", {
      tables: [table("quotes", 146), table("claims", 37), table("more", 2)],
      numbers: {"all/quotes": ["146", null], "all/share": ["0.5", 145]}
    })
  ],
  waiting: {
    notes: [
      {
        id: "a",
        bumps: [{name: "@onrecord/corpus", bump: "patch"}],
        text: "A `label` was wrong, ${so}.\n\n**What the data changed since 0.3.0**\n\n| table |\n| --- |"
      }
    ],
    releases: [{name: "@onrecord/corpus", bump: "patch", from: "0.3.0", to: "0.3.1"}]
  },
  numbers: {"all/quotes": ["146", null], "all/share": ["0.4", 145]},
  corrections: [correction("0.3.0", "Was no office."), correction("0.3.1", "Not sure.")],
  notesOf: (version) => [{text: `Notes of ${version}.`, packages: ["@onrecord/corpus", "@onrecord/charts"]}]
};

const pageOf = (given: ReleaseHistory) => parseHTML(`<html><body><main>${releasesPage(given)}</main></body></html>`).document;
const words = (node: {readonly textContent: string | null} | null | undefined) =>
  node?.textContent?.replaceAll(/\s+/gu, " ").trim() ?? "";

it("shows for each release, newest first, the numbers that moved, its corrections, rows and notes", () => {
  const page = pageOf(history);
  expect([...page.querySelectorAll(".release")].map(({id}) => id)).toEqual(["v0.3.0", "v0.2.0"]);
  const newest = words(page.querySelector('[id="v0.3.0"]'));
  expect(newest).toContain("all/quotes 145 146");
  expect(newest).not.toContain("all/share");
  expect(newest).toContain("003/a001 affiliation elected null Was no office.");
  expect(newest).not.toContain("Not sure.");
  expect(newest).toContain("@onrecord/corpus more no such table 2");
  expect(newest).not.toContain("claims");
  expect(words(page.querySelector('[id="v0.2.0"]'))).toContain("The first release: nothing to compare with.");
  expect(words(page.querySelector("main"))).toContain("Notes of 0.3.0.");
});

it("shows what is in waiting: notes without their tables, the numbers that will move, and corrections not yet released", () => {
  const page = pageOf(history);
  const waiting = words(page.querySelector("#waiting"));
  expect(waiting).toContain("make the next release 0.3.1, a patch one");
  expect(waiting).toContain("all/share 0.5 (n = 145) 0.4 (n = 145)");
  expect(waiting).toContain("Not sure.");
  const note = words(page.querySelector(".release-note"));
  expect(note).toContain("A `label` was wrong, ${so}.");
  expect(note).not.toContain("What the data changed");
  expect(releasesPage(history)).not.toContain("${so}");
});

it("says where nothing moved, changed, was corrected or waits", () => {
  const same = release("0.2.1", {});
  const page = pageOf({
    ...history,
    releases: [release("0.2.0", {}), same],
    numbers: same.numbers,
    corrections: [],
    waiting: {notes: [], releases: []}
  });
  const quiet = words(page.querySelector('[id="v0.2.1"]'));
  expect(quiet).toMatch(/Numbers that moved None\. Corrections None\. Rows ?Every table has as many as before/u);
  expect(words(page.querySelector("#waiting"))).toContain("No note is in waiting.");
});

it("begins before the first release", () => {
  const page = pageOf({...history, releases: [], corrections: [], waiting: {...history.waiting, releases: []}});
  expect(words(page.querySelector(".finding"))).toContain("Nothing has been released yet.");
  expect(page.querySelectorAll(".release")).toHaveLength(0);
});

it("types no number by hand, and tells this repository's history", async () => {
  const here = await releaseHistory();
  expect(digitsInProse(`<html><body><main>${releasesPage(here).replace(/^---[\s\S]*?---/u, "")}</main></body></html>`)).toEqual([]);
  expect(here.waiting.notes.length + here.releases.length).toBeGreaterThan(0);
  expect(here.notesOf("99.0.0")).toEqual([]);
});
