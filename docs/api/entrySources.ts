import {existsSync, readFileSync, readdirSync} from "node:fs";
import path from "node:path";

/** An entry of a package, and the source file that it is built from. */
export interface EntrySource {
  readonly name: string;
  readonly slug: string;
  /** Path from the repository's root. */
  readonly file: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every entry that the packages export, data files apart: packages that build on others of the house after them. */
export function entrySources(root: string): EntrySource[] {
  const packages = readdirSync(path.join(root, "packages")).map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(path.join(root, "packages", folder, "package.json"), "utf8")) as Manifest
  }));
  const ours = new Set(packages.map(({manifest}) => manifest.name));
  const buildsOn = ({manifest}: (typeof packages)[number]) =>
    Object.keys(manifest.dependencies ?? {}).filter((name) => ours.has(name)).length;
  return packages
    .toSorted((a, b) => buildsOn(a) - buildsOn(b))
    .flatMap(({folder, manifest: {name, exports}}) => {
      return Object.entries(exports)
        .filter(([subpath, target]) => typeof target === "object" && !subpath.includes("*"))
        .map(([subpath]) => {
          const door = subpath.slice(2);
          return {
            name: name + subpath.slice(1),
            slug: door === "" ? folder : `${folder}-${door}`,
            file: sourceOf(root, `packages/${folder}/src`, door)
          };
        });
    });
}

function sourceOf(root: string, folder: string, door: string): string {
  const candidates = door === "" ? [`${folder}/index.ts`] : [`${folder}/${door}.ts`, `${folder}/${door}/index.ts`];
  const found = candidates.find((file) => existsSync(path.join(root, file)));
  if (found === undefined)
    throw new Error(
      `missing source of an entry: expected ${candidates.join(" or ")}; received neither; name the file after the entry`
    );
  return found;
}
