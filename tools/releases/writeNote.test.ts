import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {notesInWaiting} from "../../docs/releases/notesInWaiting.js";
import {differenceOf, plantedNumbers, quotesTable, withQuotes} from "../testing/plantedData.js";
import {temporaryFolder, writeFiles} from "../testing/temporaryFolder.js";
import {demands} from "./leastBump.js";
import {noteBlock} from "./noteBlock.js";
import {noteProblems} from "./noteProblems.js";
import {writeNote} from "./writeNote.js";

const difference = differenceOf(withQuotes({rows: quotesTable.rows.map((row) => ({...row, kind: "mixed"}))}), {
  ...plantedNumbers,
  "all/quotes": ["3", null]
});
const asked = demands(difference);

const project = () =>
  temporaryFolder({
    "package.json": '{"name": "root", "private": true}',
    "pnpm-workspace.yaml": "packages: [packages/*]\n",
    "packages/analysis/package.json": '{"name": "@onrecord/analysis", "version": "0.2.0"}',
    "packages/corpus/package.json": '{"name": "@onrecord/corpus", "version": "0.2.0"}',
    ".changeset/config.json": '{"fixed": [["@onrecord/*"]], "baseBranch": "main"}'
  });

it("writes a note that CI takes, and writes it again when the data move on, words kept", async () => {
  const root = project();
  expect(writeNote(root, difference, asked, await notesInWaiting(root))).toBe(join(".changeset", "data-since-0-2-0.md"));
  const file = join(root, ".changeset/data-since-0-2-0.md");
  expect(readFileSync(file, "utf8")).toBe(`---\n"@onrecord/corpus": minor\n---\n\nThe data changed.\n\n${noteBlock(difference)}\n`);
  expect(noteProblems(difference, asked, await notesInWaiting(root), [])).toEqual([]);

  writeFiles(root, {
    ".changeset/data-since-0-2-0.md": readFileSync(file, "utf8").replace("The data changed.", "A kind was wrong.")
  });
  const later = {...difference, moved: []};
  expect(writeNote(root, later, demands(later), await notesInWaiting(root))).toBe(join(".changeset", "data-since-0-2-0.md"));
  expect(readFileSync(file, "utf8")).toContain(`A kind was wrong.\n\n${noteBlock(later)}\n`);
  expect(readFileSync(file, "utf8")).not.toContain("Numbers that moved");
});

it("reads what the notes add up to: one version for all packages, the largest bump", async () => {
  const root = project();
  writeFiles(root, {".changeset/a.md": '---\n"@onrecord/corpus": minor\n---\n\nMore.\n'});
  expect(await notesInWaiting(root)).toEqual({
    notes: [{id: "a", bumps: [{name: "@onrecord/corpus", bump: "minor"}], text: "More."}],
    releases: [
      {name: "@onrecord/corpus", bump: "minor", from: "0.2.0", to: "0.3.0"},
      {name: "@onrecord/analysis", bump: "minor", from: "0.2.0", to: "0.3.0"}
    ]
  });
});

it("names the statistics where numbers moved and no data changed", async () => {
  const root = project();
  const moved = differenceOf({}, {...plantedNumbers, "all/quotes": ["3", null]});
  writeNote(root, moved, demands(moved), await notesInWaiting(root));
  expect(await notesInWaiting(root)).toMatchObject({notes: [{bumps: [{name: "@onrecord/analysis", bump: "minor"}]}]});
});

it("writes nothing where nothing differs", () => {
  expect(writeNote(project(), differenceOf({}), [], {notes: [], releases: []})).toBeUndefined();
});
