import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readReleases, releasesFolder, type ReleaseRecord} from "../../docs/releases/releaseRecord.js";
import {fourParts} from "../launch/fourParts.mjs";
import type {Compared} from "./compareReleases.js";
import {readMarks, writeMarks} from "./marksFile.js";
import type {TableMarks} from "./rowMarks.js";

const marksFile = (root: string, version: string) => join(releasesFolder(root), `${version}.marks`);

/** A release to compare with: the last one, or the one of a version; undefined before the first, or for the version `none`. */
export function releaseSince(root: string, version?: string): Compared | undefined {
  if (version === "none") return undefined;
  const releases = readReleases(root);
  const record = version === undefined ? releases.at(-1) : releases.find((release) => release.version === version);
  if (!record) {
    if (version === undefined) return undefined;
    throw new RangeError(
      fourParts({
        failed: "unknown release",
        expected: [...releases.map((release) => release.version), "none"].join(", "),
        received: version,
        remedy: "name one of these after --since, or leave it out for the last"
      })
    );
  }
  const file = marksFile(root, record.version);
  return {record, marks: existsSync(file) ? readMarks(readFileSync(file), record.tables) : undefined};
}

/** Writes what is kept of a release; of earlier ones the marks of rows go. Returns the files written, relative to the root. */
export function writeRelease(root: string, record: ReleaseRecord, marks: readonly TableMarks[]): string[] {
  const folder = releasesFolder(root);
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync(folder)) if (name.endsWith(".marks")) rmSync(join(folder, name));
  writeFileSync(join(folder, `${record.version}.json`), recordText(record));
  writeFileSync(marksFile(root, record.version), writeMarks(marks));
  return [`releases/${record.version}.json`, `releases/${record.version}.marks`];
}

/** A record as JSON: a field, a list and a number each on a line of its own, so that two releases compare line by line. */
function recordText({version, date, canonicalisers, tables, lists, numbers}: ReleaseRecord): string {
  const entries = (items: Readonly<Record<string, unknown>>) =>
    Object.entries(items)
      .map(([name, item]) => `    ${JSON.stringify(name)}: ${JSON.stringify(item)}`)
      .join(",\n");
  const table = ({package: owner, name, key, rows, fields}: ReleaseRecord["tables"][number]) =>
    `    {"package": ${JSON.stringify(owner)}, "name": ${JSON.stringify(name)}, "key": ${JSON.stringify(key)}, "rows": ${String(rows)}, "fields": [\n` +
    `${fields.map((field) => `      ${JSON.stringify(field)}`).join(",\n")}\n    ]}`;
  return `{
  "version": ${JSON.stringify(version)},
  "date": ${JSON.stringify(date)},
  "canonicalisers": ${JSON.stringify(canonicalisers)},
  "tables": [
${tables.map(table).join(",\n")}
  ],
  "lists": {
${entries(lists)}
  },
  "numbers": {
${entries(numbers)}
  }
}
`;
}
