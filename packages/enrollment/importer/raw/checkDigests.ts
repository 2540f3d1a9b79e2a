import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import path from "node:path";
import type {Report} from "../report.js";
import {cell, type RawRow} from "./rawRow.js";

/** The manifest says what the files are: a file that is another is a problem. */
export function checkDigests(raw: string, manifest: readonly RawRow[], report: Report): void {
  for (const row of manifest) {
    const file = cell(row, "file");
    const location = path.join(raw, file);
    if (!existsSync(location)) continue;
    const digest = createHash("sha256").update(readFileSync(location)).digest("hex");
    const expected = cell(row, "sha256");
    if (digest !== expected)
      report.add(
        file,
        "another file than the manifest's",
        `SHA-256 ${expected}`,
        digest,
        "fetch it again, or describe the new one in manifest.csv"
      );
  }
}
