import {existsSync, readdirSync, readFileSync} from "node:fs";
import path from "node:path";

/** A field of a table, as a release had it. */
export interface RecordedField {
  readonly name: string;
  /** As the data package calls it. */
  readonly type: string;
  /** False where a cell may be empty. */
  readonly required: boolean;
  /** Digest of its description. */
  readonly wording: string;
  /** Digest of all its cells, each with the key of its row. */
  readonly cells: string;
}

/** A table, as a release had it. */
export interface RecordedTable {
  readonly package: string;
  readonly name: string;
  readonly key: readonly string[];
  readonly rows: number;
  readonly fields: readonly RecordedField[];
}

/** A number as pages print it, with its n where it has one. */
export type PrintedNumber = readonly [printed: string, n: number | null];

/** What is kept of a release so that a later one can be compared with it. Committed as `releases/VERSION.json`. */
export interface ReleaseRecord {
  readonly version: string;
  /** The day of the release. */
  readonly date: string;
  /** Versions of the rules that make a text canonical, of all articles. */
  readonly canonicalisers: readonly number[];
  readonly tables: readonly RecordedTable[];
  /** Closed lists: code to the digest of what it means. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Published numbers by id. */
  readonly numbers: Readonly<Record<string, PrintedNumber>>;
}

/** Where the records of all releases lie. */
export const releasesFolder = (root: string): string => path.join(root, "releases");

/** Every release, oldest first; none before the first. */
export function readReleases(root: string): ReleaseRecord[] {
  const folder = releasesFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/u.test(name))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as ReleaseRecord)
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** Below 0 where `a` is the older version. Both are three numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  return (left ?? []).map((part, i) => part - (right?.[i] ?? 0)).find((step) => step !== 0) ?? 0;
}
