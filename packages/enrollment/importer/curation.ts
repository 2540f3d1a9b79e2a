import {readFileSync} from "node:fs";
import path from "node:path";
import {csvParse} from "d3-dsv";
import type {Agency, RosterSnapshot, SourceRepair} from "../src/schema/types.js";
import type {Placement} from "./place/placeAgency.js";
import type {RawFileName} from "./raw/rawFiles.js";
import {Report} from "./report.js";

/** What was decided by hand, each with its reason: one file per kind of decision in curation/. */
export interface Curation {
  readonly repairs: readonly SourceRepair[];
  /** From the slug of a printed name to the agency that is meant. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, {readonly kind: Agency["kind"]; readonly level: Agency["level"]}>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly snapshots: readonly (Omit<RosterSnapshot, "source" | "rows"> & {readonly file: RawFileName})[];
  readonly sources: ReadonlyMap<string, SourceWords>;
  /** Pairs of agencies with near-identical names that are two, as `first second`. */
  readonly nearNames: ReadonlySet<string>;
  readonly breaks: ReadonlyMap<number, string>;
  /** Codes that sources use and the county that is meant. `adds`: a part of it, of which votes are added up and shares mean nothing. */
  readonly codes: ReadonlyMap<string, {readonly county: string | null; readonly adds: boolean}>;
}

/** What is said of a source by hand. */
export interface SourceWords {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly credit: string;
  readonly ships: boolean;
  readonly note: string | null;
}

const orNull = (text: string) => (text === "" ? null : text);

/** Reads the folder of decisions. Throws an `ImportError` on a file without its columns, or a decision without its reason. */
export function readCuration(folder: string): Curation {
  const report = new Report();
  const repairs = read(folder, "repairs", ["repair", "file", "row", "column", "was", "is", "why"], report);
  const aliases = read(folder, "aliases", ["printed", "agency", "why"], report);
  const kinds = read(folder, "kinds", ["agency", "kind", "level", "why"], report);
  const placements = read(folder, "placements", ["agency", "hostFips", "alsoFips", "why"], report);
  const snapshots = read(folder, "snapshots", ["snapshot", "file", "asOf", "asOfBasis", "complete", "why"], report);
  const sources = read(folder, "sources", ["file", "title", "publisher", "licence", "credit", "ships", "note"], report);
  const nearNames = read(folder, "near-names", ["first", "second", "why"], report);
  const breaks = read(folder, "breaks", ["fiscalYear", "why"], report);
  const codes = read(folder, "codes", ["code", "county", "adds", "why"], report);
  report.stopIfAny();
  return {
    repairs: repairs.map((row) => ({...row, row: Number(row.row), is: orNull(row.is)})),
    aliases: new Map(aliases.map(({printed, agency}) => [printed, agency])),
    kinds: new Map(kinds.map(({agency, kind, level}) => [agency, {kind: kind as Agency["kind"], level: level as Agency["level"]}])),
    placements: new Map(
      placements.map(({agency, hostFips, alsoFips, why}) => [
        agency,
        {agency, hostFips: orNull(hostFips), alsoFips: alsoFips.split(";").filter((fips) => fips !== ""), why}
      ])
    ),
    snapshots: snapshots.map(({snapshot, file, asOf, asOfBasis, complete}) => ({
      snapshot,
      file: file as RawFileName,
      asOf,
      asOfBasis: asOfBasis as RosterSnapshot["asOfBasis"],
      complete: complete === "true"
    })),
    sources: new Map(
      sources.map(({file, ships, note, ...words}) => [file, {...words, ships: ships === "true", note: orNull(note)}])
    ),
    nearNames: new Set(nearNames.map(({first, second}) => `${first} ${second}`)),
    breaks: new Map(breaks.map(({fiscalYear, why}) => [Number(fiscalYear), why])),
    codes: new Map(codes.map(({code, county, adds}) => [code, {county: orNull(county), adds: adds === "true"}]))
  };
}

function read<Column extends string>(
  folder: string,
  name: string,
  columns: readonly Column[],
  report: Report
): readonly Readonly<Record<Column, string>>[] {
  const file = `${name}.csv`;
  const rows = csvParse(readFileSync(path.join(folder, file), "utf8"));
  const missing = columns.filter((column) => !rows.columns.includes(column));
  if (missing.length > 0) report.add(file, "missing column", columns.join(", "), rows.columns.join(", "), "restore the heading");
  rows.forEach((row, i) => {
    if (row["why"] === "")
      report.add(`${file} row ${String(i + 1)}`, "decision without a reason", "why it was taken", "", "say why");
  });
  return rows as unknown as readonly Readonly<Record<Column, string>>[];
}
