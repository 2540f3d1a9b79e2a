import {readFileSync} from "node:fs";
import path from "node:path";
import type {Report} from "../report.js";
import type {Atlas} from "../tables/countyTables.js";

/** The shapes of counties. A file that is missing or no JSON is a problem, and draws nothing. */
export function readAtlas(raw: string, file: string, report: Report): Atlas {
  try {
    return JSON.parse(readFileSync(path.join(raw, file), "utf8")) as Atlas;
  } catch (cause) {
    report.add(
      file,
      "unreadable shapes",
      "a TopoJSON file with counties",
      cause instanceof Error ? cause.message : "no file",
      "fetch it again"
    );
    return {objects: {counties: {geometries: []}}};
  }
}
