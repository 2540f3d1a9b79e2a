import {readFileSync} from "node:fs";
import path from "node:path";
import {csvParse} from "d3-dsv";
import type {Agency, SourceRepair} from "../src/schema/types.js";
import type {Placement} from "./place/placeAgency.js";

/** What was decided by hand, each with its reason: one file per kind of decision in curation/. */
export interface Curation {
  readonly repairs: readonly SourceRepair[];
  /** From the slug of a printed name to the agency that is meant. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, {readonly kind: Agency["kind"]; readonly level: Agency["level"]}>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly snapshots: readonly Readonly<Record<string, string>>[];
  readonly sources: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Pairs of agencies with near-identical names that are two, as `first second`. */
  readonly nearNames: ReadonlySet<string>;
  readonly breaks: ReadonlyMap<number, string>;
  /** Codes that sources use and the county that is meant. `adds`: a part of it, of which votes are added up and shares mean nothing. */
  readonly codes: ReadonlyMap<string, {readonly county: string | null; readonly adds: boolean}>;
}

/** Reads the folder of decisions. */
export function readCuration(folder: string): Curation {
  const rows = (name: string) => csvParse(readFileSync(path.join(folder, `${name}.csv`), "utf8"));
  const at = (row: Readonly<Record<string, string | undefined>>, column: string) => row[column] ?? "";
  return {
    repairs: rows("repairs").map((row) => ({
      repair: at(row, "repair"),
      file: at(row, "file"),
      row: Number(at(row, "row")),
      column: at(row, "column"),
      was: at(row, "was"),
      is: at(row, "is") || null,
      why: at(row, "why")
    })),
    aliases: new Map(rows("aliases").map((row) => [at(row, "printed"), at(row, "agency")])),
    kinds: new Map(
      rows("kinds").map((row) => [
        at(row, "agency"),
        {kind: at(row, "kind") as Agency["kind"], level: at(row, "level") as Agency["level"]}
      ])
    ),
    placements: new Map(
      rows("placements").map((row) => [
        at(row, "agency"),
        {
          agency: at(row, "agency"),
          hostFips: at(row, "hostFips") || null,
          alsoFips: at(row, "alsoFips")
            .split(";")
            .filter((fips) => fips !== ""),
          why: at(row, "why")
        }
      ])
    ),
    snapshots: rows("snapshots").map((row) => ({...row})),
    sources: new Map(rows("sources").map((row) => [at(row, "file"), {...row}])),
    nearNames: new Set(rows("near-names").map((row) => `${at(row, "first")} ${at(row, "second")}`)),
    breaks: new Map(rows("breaks").map((row) => [Number(at(row, "fiscalYear")), at(row, "why")])),
    codes: new Map(
      rows("codes").map((row) => [at(row, "code"), {county: at(row, "county") || null, adds: at(row, "adds") === "true"}])
    )
  };
}
