import {readFileSync} from "node:fs";
import path from "node:path";
import type {Check} from "@onrecord/corpus";
import type {DataFolder} from "@onrecord/tables";
import {checkTables} from "./checkTables.js";

const manifest = path.resolve(import.meta.dirname, "../package.json");

/** What dist/data holds: the outcomes of the claim checks as tables, and what the data package says of itself. */
export function publishedData(checks: readonly Check[]): DataFolder {
  const {version} = JSON.parse(readFileSync(manifest, "utf8")) as {version: string};
  return {
    facts: {
      name: "onrecord-claim-checks",
      title: "On the Record claim checks",
      description: "What came of checking the numbers and comparisons of the On the Record corpus against data.",
      version,
      keywords: ["fact checking", "news", "statistics"],
      sources: [...new Set(checks.flatMap(({dataset}) => dataset ?? []))].sort().map((title) => ({title}))
    },
    tables: checkTables(checks),
    others: []
  };
}
