import {readFileSync} from "node:fs";
import path from "node:path";
import type {DataFolder} from "@onrecord/tables";
import {publishedTables} from "../importer/tables/publishedTables.js";
import {readTableFolder} from "../importer/tables/writeTables.js";
import * as lists from "../src/schema/codes.js";
import {listsFile, populationFile} from "./pageFiles.js";

/** By name, for the order of a module's exports depends on who loads it. */
const codebook = Object.fromEntries(Object.entries(lists).sort(([a], [b]) => (a < b ? -1 : 1)));
const root = path.resolve(import.meta.dirname, "..");

/** What dist/data holds: the tables, the closed lists, two compact files for pages, and what the data package says of itself. */
export function publishedData(): DataFolder {
  const tables = readTableFolder(path.join(root, "data"));
  const {version} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {version: string};
  return {
    facts: {
      name: "onrecord-enrollment",
      title: "287(g) enrollment, counties and votes",
      description:
        "Which agencies were enrolled in ICE's 287(g) programme, when, and in which county; and the counties: residents, their shares by origin, votes.",
      version,
      keywords: ["287(g)", "immigration enforcement", "counties", "elections"],
      sources: tables.sources
        .filter(({ships}) => ships)
        .map(({title, publisher, repo, path: file, commit}) => ({
          title: `${title} (${publisher})`,
          path: `${repo}: ${file}`,
          version: commit
        }))
    },
    tables: publishedTables(tables),
    others: [
      {
        path: "codebook.json",
        description: "Every closed list: what each code means.",
        text: `${JSON.stringify(codebook, null, 2)}\n`
      },
      {
        path: "page-lists.json",
        description: "All lists for one page, as plain columns.",
        text: `${JSON.stringify(listsFile(tables))}\n`
      },
      {
        path: "page-population.json",
        description: "Residents for one page: one row of columns per year.",
        text: `${JSON.stringify(populationFile(tables))}\n`
      }
    ]
  };
}
