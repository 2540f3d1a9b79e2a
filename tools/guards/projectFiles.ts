import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {filesBelow} from "./filesBelow.js";

/** Folders that hold nothing of the project's own, for a copy of it without git. */
const notOurs = new Set([
  ".git",
  "node_modules",
  "dist",
  "coverage",
  "out",
  ".turbo",
  ".observablehq",
  "client",
  "fonts",
  "test-results",
  "playwright-report",
  "drafts"
]);

/** Every file that is committed or would be: tracked, or new and not ignored. Without git, every file outside generated folders. */
export function projectFiles(root: string): string[] {
  const git = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28
  });
  if (git.status !== 0 || !existsSync(join(root, ".git"))) return filesBelow(root, ".", (name) => !notOurs.has(name));
  const files = [...new Set(git.stdout.split("\0").filter(Boolean))].sort();
  return files.filter((file) => existsSync(join(root, file)));
}
