import {mkdirSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {runCommand} from "../check/runCommand.js";

/** Where the tarballs of the last build lie. */
export const tarballFolder = (root: string): string => join(root, "node_modules/.cache/onrecord/tarballs");

/** Packs every public package with pnpm, as a release would, into a folder that holds nothing else. Needs pnpm on the PATH. */
export async function packAll(root: string): Promise<{exitCode: number; output: string}> {
  const folder = tarballFolder(root);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  return runCommand("pnpm", ["--recursive", "--filter", "./packages/*", "pack", "--pack-destination", folder], {cwd: root});
}

/** The tarballs of the last build. */
export function tarballs(root: string): string[] {
  const folder = tarballFolder(root);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .sort()
    .map((name) => join(folder, name));
}
