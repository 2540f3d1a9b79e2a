import {expect, it} from "vitest";
import type {Bump, Waiting} from "../../docs/releases/notesInWaiting.js";
import {differenceOf, plantedData, plantedNumbers, quotesTable, withQuotes} from "../testing/plantedData.js";
import {compareReleases} from "./compareReleases.js";
import {describeBuild} from "./describeBuild.js";
import type {Difference} from "./difference.js";
import {demands} from "./leastBump.js";
import {noteBlock} from "./noteBlock.js";
import {noteProblems} from "./noteProblems.js";

const names = ["@onrecord/corpus", "@onrecord/enrollment"];
const waiting = (name: string, bump: Bump, text: string): Waiting => ({
  notes: [{id: "a-note", bumps: [{name, bump}], text}],
  releases: names.map((released) => ({name: released, bump, from: "0.2.0", to: "0.3.0"}))
});
const none: Waiting = {notes: [], releases: []};
const problems = (difference: Difference, notes: Waiting) =>
  noteProblems(difference, demands(difference), notes, names).join("\n\n");

const corrected = differenceOf(withQuotes({rows: quotesTable.rows.map((row) => ({...row, kind: "mixed"}))}), {
  ...plantedNumbers,
  "all/quotes": ["3", null]
});

it("asks for nothing where nothing changed", () => {
  expect(problems(differenceOf({}), none)).toBe("");
});

it("asks for a note of every public package before the first release", () => {
  const first = compareReleases(undefined, plantedData, describeBuild(plantedData, plantedNumbers));
  expect(problems(first, waiting("@onrecord/corpus", "minor", "First."))).toBe(
    `missing release note for @onrecord/enrollment
  expected: a note in .changeset that names @onrecord/enrollment: its first release
  received: no note that names it
  to do:    npx changeset, choose @onrecord/enrollment and minor, and say what changed for the person who uses it`
  );
});

it("asks for a note of the package whose data changed, also when another one has a note", () => {
  expect(problems(corrected, none)).toContain("missing release note for @onrecord/corpus");
  expect(problems(corrected, waiting("@onrecord/enrollment", "minor", noteBlock(corrected)))).toContain(
    "missing release note for @onrecord/corpus"
  );
});

it("refuses a patch for a correction that moves a published number, and takes the minor", () => {
  const text = `Corrected.\n\n${noteBlock(corrected)}`;
  expect(problems(corrected, waiting("@onrecord/corpus", "patch", text))).toBe(
    `unsupported bump: the data changed more than the notes in waiting say
  expected: a note with at least minor: published numbers: 1 published number moved
  received: patch, from .changeset/a-note.md
  to do:    write minor in the note that tells of the change`
  );
  expect(problems(corrected, waiting("@onrecord/corpus", "minor", text))).toBe("");
  expect(problems(corrected, waiting("@onrecord/corpus", "major", text))).toBe("");
});

it("refuses a table of what changed that is missing, of another day, or there twice", () => {
  expect(problems(corrected, waiting("@onrecord/corpus", "minor", "Corrected."))).toContain("missing table of what changed");
  const old = noteBlock(corrected).replace("| 2 | 3 |", "| 2 | 4 |");
  expect(problems(corrected, waiting("@onrecord/corpus", "minor", old))).toContain(
    "outdated table of what changed in .changeset/a-note.md"
  );
  const {notes, releases} = waiting("@onrecord/corpus", "minor", noteBlock(corrected));
  expect(problems(corrected, {notes: [...notes, ...notes], releases})).toContain("2 notes with one");
});
