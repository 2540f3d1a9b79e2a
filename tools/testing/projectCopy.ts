import {cpSync, mkdirSync, readdirSync, symlinkSync} from "node:fs";
import {dirname, join} from "node:path";
import {projectFiles} from "../guards/projectFiles.js";
import {root} from "../root.js";
import {temporaryFolder} from "./temporaryFolder.js";

/** A copy of the whole project with what its packages were built to, on the tools that are installed; gone when the test is over. */
export function projectCopy(): string {
  const copy = temporaryFolder();
  for (const file of projectFiles(root)) {
    mkdirSync(dirname(join(copy, file)), {recursive: true});
    cpSync(join(root, file), join(copy, file));
  }
  // The folder itself is the copy's own, so that nothing writes into the original's.
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== ".cache") symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
  for (const name of readdirSync(join(root, "packages")))
    for (const made of ["dist", "src/generated", "node_modules"]) copyIfThere(join("packages", name, made), copy);
  for (const room of ["docs", "tools/tables"]) copyIfThere(join(room, "node_modules"), copy);
  return copy;
}

function copyIfThere(path: string, copy: string) {
  try {
    cpSync(join(root, path), join(copy, path), {recursive: true, verbatimSymlinks: true});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
