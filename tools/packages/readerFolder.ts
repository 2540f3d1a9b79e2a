import {existsSync, mkdirSync, symlinkSync} from "node:fs";
import {dirname, join} from "node:path";
import {root} from "../root.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {installedClosure} from "./installedClosure.js";
import {tarballs} from "./packAll.js";
import {publicPackages} from "./publicPackages.js";
import {unpackTarball} from "./unpackTarball.js";

/**
 * A folder outside the repository as a reader has it after `npm install`: the packages as packed, and what they and the lines we show
 * need from what is installed. Gone when the test is over.
 */
export function readerFolder(): string {
  const folder = temporaryFolder();
  const packages = publicPackages(root);
  for (const file of tarballs(root)) unpackTarball(file, folder);
  const ours = new Set(packages.map(({manifest}) => manifest.name));
  for (const {folder: installed, manifest} of installedClosure(
    [...packages.map((house) => house.folder), join(root, "docs")],
    (name) => ours.has(name) || name.startsWith("@observablehq/")
  )) {
    const link = join(folder, "node_modules", ...manifest.name.split("/"));
    mkdirSync(dirname(link), {recursive: true});
    if (!existsSync(link)) symlinkSync(installed, link, "dir");
  }
  for (const [name, installed] of clients) {
    const link = join(folder, "node_modules", name);
    if (!existsSync(link)) symlinkSync(join(root, installed), link, "dir");
  }
  return folder;
}

/** What a reader installs to read our files, beside the packages. */
const clients = [["hyparquet", "tools/tables/node_modules/hyparquet"]] as const;
