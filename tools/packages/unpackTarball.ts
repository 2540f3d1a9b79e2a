import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Manifest} from "./publicPackages.js";
import {readTarball} from "./readTarball.js";

/** Unpacks a package's tarball where Node would look for it from `folder`. Returns the package's own folder, and its package.json. */
export function unpackTarball(file: string, folder: string): {readonly folder: string; readonly manifest: Manifest} {
  const entries = readTarball(file);
  const found = entries.find(({path}) => path === "package/package.json");
  if (!found) throw new Error(`invalid tarball: no package.json in ${file}`);
  const manifest = JSON.parse(found.content.toString("utf8")) as Manifest;
  const own = join(folder, "node_modules", ...manifest.name.split("/"));
  for (const {path, content} of entries) {
    const target = join(own, ...path.split("/").slice(1));
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, content);
  }
  return {folder: own, manifest};
}
