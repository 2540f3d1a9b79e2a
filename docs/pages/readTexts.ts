import path from "node:path";
import {readTexts as readFolder} from "@onrecord/corpus/texts";

/** The article texts where they are at hand, in ONRECORD_TEXTS or beside the repository: read to verify evidence, never written. */
export function readTexts(): Record<string, string> {
  return readFolder(process.env["ONRECORD_TEXTS"] ?? path.resolve(import.meta.dirname, "../../../shared/seeds"));
}
