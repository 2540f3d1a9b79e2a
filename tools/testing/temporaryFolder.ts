import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";
import {root} from "../root.js";

/** A folder outside the repository with the given files; gone when the test is over. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "on-the-record-test-")));
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  writeFiles(folder, files);
  return folder;
}

/** A folder in which the tools of the repository find their dependencies, as if it were a copy of it. */
export function temporaryProject(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(files);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  }
}
