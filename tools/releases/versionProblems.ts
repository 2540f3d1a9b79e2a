import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readReleases} from "../../docs/releases/releaseRecord.js";
import {fourParts} from "../launch/fourParts.mjs";
import {publicPackages} from "../packages/publicPackages.js";
import {citedVersion} from "./citationFile.js";

/** Where packages, `CITATION.cff` and the last release name different versions: one version names a release, whole. */
export function versionProblems(root: string): string[] {
  const cited = citedVersion(readFileSync(join(root, "CITATION.cff"), "utf8"));
  const last = readReleases(root).at(-1)?.version;
  const named: [place: string, version: string | undefined][] = [
    ...publicPackages(root).map(({manifest}): [string, string] => [manifest.name, manifest.version]),
    ["CITATION.cff", cited],
    ...(last === undefined ? [] : [["releases/", last] satisfies [string, string]])
  ];
  if (new Set(named.map(([, version]) => version)).size === 1) return [];
  return [
    fourParts({
      failed: "unsupported versions: not everything names the same one",
      expected: `one version everywhere${last === undefined ? "" : `, that of the last release, ${last}`}`,
      received: named.map(([place, version]) => `${place} ${version ?? "none"}`).join(", "),
      remedy: "set no version by hand: npm run release:version sets them all"
    })
  ];
}
