import type {SourceWords} from "../curation.js";
import type {EnrollmentSource} from "../../src/schema/types.js";
import {knownCount} from "../raw/readCells.js";
import {cell, type RawRow} from "../raw/rawRow.js";
import type {Report} from "../report.js";

/** The id of a source: its file's name without the ending. */
export function sourceOf(file: string): string {
  return file.replace(/\.\w+$/u, "");
}

/** One row per raw file: the manifest's facts, and titles, credits and notes written by hand. */
export function sourcesTable(
  manifest: readonly RawRow[],
  byHand: ReadonlyMap<string, SourceWords>,
  report: Report
): EnrollmentSource[] {
  return manifest.flatMap((row) => {
    const file = cell(row, "file");
    const own = byHand.get(file);
    if (!own) {
      report.add(
        row,
        "source without a credit",
        "a line in curation/sources.csv",
        file,
        "add title, publisher, credit and licence"
      );
      return [];
    }
    const how = cell(row, "how_obtained");
    return [
      {
        source: sourceOf(file),
        ...own,
        repo: cell(row, "source"),
        commit: cell(row, "commit_or_version"),
        path: cell(row, "path"),
        rows: knownCount(row, "data_rows", report),
        sha256: cell(row, "sha256"),
        transcribed: how.startsWith("transcribed")
      }
    ];
  });
}
