import {existsSync, realpathSync} from "node:fs";
import {dirname, join} from "node:path";
import {readManifest, type Manifest} from "./publicPackages.js";

/** A third-party package as the repository has it installed. */
export interface InstalledPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Everything that the run-time dependencies of `folders` bring along, and the peers that these ask their users for, from what is
 * installed. Packages of the house are left out.
 */
export function installedClosure(folders: readonly string[], isOurs: (name: string) => boolean): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const visit = (folder: string, asked: Readonly<Record<string, string>> = {}) => {
    const {dependencies = {}, optionalDependencies = {}} = readManifest(folder);
    for (const name of Object.keys({...dependencies, ...optionalDependencies, ...asked})) {
      if (isOurs(name)) continue;
      const target = resolveFrom(folder, name);
      if (target === undefined) {
        if (name in optionalDependencies) continue;
        throw new Error(`missing dependency ${name} of ${folder}: expected it to be installed; install the repository again`);
      }
      if (found.has(target)) continue;
      found.set(target, {folder: target, manifest: readManifest(target)});
      visit(target);
    }
  };
  for (const folder of folders) visit(folder, readManifest(folder).peerDependencies);
  return [...found.values()];
}

/** The folder of a package as Node would find it from `folder`, links followed. */
function resolveFrom(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate);
    if (at === dirname(at)) return undefined;
  }
}
