import {expect, it} from "vitest";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {changelogNotes, notesOf} from "../../releases/changelogNotes.js";

const changelog = `# @onrecord/corpus

## 0.3.0

### Minor Changes

- 1a2b3c4: A field more.

  - one
  - two

  | a | b |
  | - | - |

- Another note.

### Patch Changes

- Updated dependencies
  - @onrecord/charts@0.3.0

## 0.2.0

### Minor Changes

- First.
`;

it("gives the notes of one version, without commits and without the lines about our own versions", () => {
  expect(notesOf(changelog, "0.3.0")).toEqual(["A field more.\n\n- one\n- two\n\n| a | b |\n| - | - |", "Another note."]);
  expect(notesOf(changelog, "0.2.0")).toEqual(["First."]);
  expect(notesOf(changelog, "0.4.0")).toEqual([]);
});

it("gives a note once that stands in several changelogs, with its packages", ({onTestFinished}) => {
  const root = mkdtempSync(path.join(tmpdir(), "on-the-record-changelogs-"));
  onTestFinished(() => {
    rmSync(root, {recursive: true});
  });
  for (const room of ["corpus", "charts", "empty"]) mkdirSync(path.join(root, "packages", room), {recursive: true});
  writeFileSync(path.join(root, "packages/corpus/CHANGELOG.md"), changelog);
  writeFileSync(path.join(root, "packages/charts/CHANGELOG.md"), "# x\n\n## 0.3.0\n\n### Minor Changes\n\n- Another note.\n");
  expect(changelogNotes(root, "0.3.0").map(({text, packages}) => [text.slice(0, 7), packages])).toEqual([
    ["Another", ["@onrecord/charts", "@onrecord/corpus"]],
    ["A field", ["@onrecord/corpus"]]
  ]);
});
