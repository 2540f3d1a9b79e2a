import type {SourceRepair} from "../../src/schema/types.js";
import type {Report} from "../report.js";
import {applyRepairs} from "./applyRepairs.js";
import {rawFiles, type RawFileName} from "./rawFiles.js";
import type {RawRow} from "./rawRow.js";
import {readRows} from "./readRows.js";

/** Reads the raw files of a folder, repaired, each once. A repair of a file that nobody reads is a problem. */
export function repairedReader(
  folder: string,
  repairs: readonly SourceRepair[],
  report: Report
): (file: RawFileName) => Promise<readonly RawRow[]> {
  for (const {repair, file} of repairs)
    if (!(file in rawFiles))
      report.add(file, `repair ${repair} of no file`, "a raw file that is read", file, "correct its name in curation/repairs.csv");
  const once = new Map<RawFileName, Promise<readonly RawRow[]>>();
  const readOne = async (file: RawFileName) => {
    const rows = await readRows(folder, file, report);
    const own = repairs.filter((repair) => repair.file === file);
    return rows.length === 0 ? rows : applyRepairs(rows, own, report);
  };
  return (file) => {
    const rows = once.get(file) ?? readOne(file);
    once.set(file, rows);
    return rows;
  };
}
