import {existsSync, readFileSync, readdirSync} from "node:fs";
import path from "node:path";
import type {Note} from "./notesInWaiting.js";

/** A note of a release, with the packages that it names. */
export type ReleasedNote = Pick<Note, "text"> & {readonly packages: readonly string[]};

/** The notes of a release, from the changelogs of all packages, each once. Lines that only tell of new versions among our own are left out. */
export function changelogNotes(root: string, version: string): ReleasedNote[] {
  const folder = path.join(root, "packages");
  const packages = new Map<string, string[]>();
  for (const room of readdirSync(folder).sort()) {
    const file = path.join(folder, room, "CHANGELOG.md");
    if (!existsSync(file)) continue;
    for (const text of notesOf(readFileSync(file, "utf8"), version))
      packages.set(text, [...(packages.get(text) ?? []), `@onrecord/${room}`]);
  }
  return [...packages].map(([text, names]) => ({text, packages: names}));
}

/** The notes under a version in one changelog. */
export function notesOf(changelog: string, version: string): string[] {
  const section = changelog.split(/^## /mu).find((part) => part.startsWith(`${version}\n`)) ?? "";
  return section
    .split(/^- /mu)
    .slice(1)
    .map((item) =>
      item
        .replace(/^### .*$/gmu, "")
        .replace(/^[0-9a-f]{7,40}: /u, "")
        .replace(/^ {2}/gmu, "")
        .trim()
    )
    .filter((text) => !text.startsWith("Updated dependencies"));
}
