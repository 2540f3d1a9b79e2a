import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** What the tools read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, {readonly optional?: boolean}>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** A package of the house. */
export interface HousePackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The packages of packages/ that are published. */
export function publicPackages(root: string): HousePackage[] {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({folder, manifest: readManifest(folder)}))
    .filter(({manifest}) => manifest.private !== true);
}

/** The import specifiers a package offers, data files and package.json apart. */
export function entryPoints({name, exports = {}}: Manifest): string[] {
  return Object.entries(exports)
    .filter(([path, target]) => typeof target === "object" && !path.includes("*"))
    .map(([path]) => name + path.slice(1));
}
