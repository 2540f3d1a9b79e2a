import {existsSync, readFileSync} from "node:fs";
import path from "node:path";
import {dsvFormat} from "d3-dsv";
import {readSheet} from "read-excel-file/node";
import type {Report} from "../report.js";
import {decodeText} from "./decodeText.js";
import {rawFiles, type RawFileName} from "./rawFiles.js";
import type {RawRow} from "./rawRow.js";

/** The rows of a raw file, spaces trimmed, empty rows left out but counted. A file that is missing or lacks a column is a problem. */
export async function readRows(folder: string, file: RawFileName, report: Report): Promise<RawRow[]> {
  const {encoding, delimiter, heading, columns} = rawFiles[file];
  const location = path.join(folder, file);
  if (!existsSync(location)) {
    report.add(file, "missing file", "the raw file", "none in the folder", "name the folder with --raw");
    return [];
  }
  const lines =
    encoding === "xlsx"
      ? await sheetLines(location, report, file)
      : dsvFormat(delimiter).parseRows(decodeText(file, readFileSync(location), encoding, report));
  const names = heading ? (lines[0] ?? []).map((name) => name.trim()) : columns;
  const body = heading ? lines.slice(1) : lines;
  if (!body.some(isFilled)) {
    report.add(file, "empty table", "at least one row", "none", "fetch the file again");
    return [];
  }
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const remedy = "compare with the file's source: if the publisher renamed the column, follow in rawFiles.ts";
    report.add(file, "missing column", missing.join(", "), names.filter((name) => name !== "").join(", "), remedy);
    return [];
  }
  const places = columns.map((column) => ({column, place: names.indexOf(column)}));
  return body.flatMap((line, i) => {
    if (!isFilled(line)) return [];
    const printed = Object.fromEntries(places.map(({column, place}) => [column, (line[place] ?? "").trim()]));
    return [{file, row: i + 1, printed, cells: printed}];
  });
}

const isFilled = (line: readonly string[]) => line.some((value) => value.trim() !== "");

async function sheetLines(location: string, report: Report, file: string): Promise<string[][]> {
  try {
    const lines = await readSheet(location, 1);
    return lines.map((line) =>
      line.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "")))
    );
  } catch (cause) {
    report.add(
      file,
      "unreadable workbook",
      "an .xlsx file",
      cause instanceof Error ? cause.message : String(cause),
      "fetch it again"
    );
    return [];
  }
}
