import {readFileSync} from "node:fs";
import path from "node:path";
import type {DataFolder} from "@onrecord/tables";
import {readAdjudications, readCodings, readCorpus, readStanceAdjudications, readStanceCodings} from "../authoring/dataFolder.js";
import {flatTables} from "../authoring/flatTables.js";
import {codebook} from "../src/codebook.js";

const root = path.resolve(import.meta.dirname, "..");

/** What dist/data holds: the tables, the whole records, the closed lists, and what the data package says of itself. */
export function publishedData(): DataFolder {
  const data = path.join(root, "data");
  const {records, sources} = readCorpus(data);
  const {version} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {version: string};
  const lists = codebook.map(({name, question, entries}) => ({list: name, question, entries}));
  return {
    facts: {
      name: "onrecord-corpus",
      title: "On the Record corpus",
      description:
        "News articles coded attribution by attribution: who is quoted, how they are introduced, which side they take, and whether the numbers hold, with evidence for every span. Coded twice by a language model.",
      version,
      keywords: ["news", "quotation attribution", "content analysis", "stance"],
      sources: records.map(({article: {id, title, outlet, url}}) => ({
        title: [`Article ${id}`, ...[title, outlet].flatMap((fact) => ("value" in fact ? [fact.value] : []))].join(", "),
        ...("value" in url ? {path: url.value} : {})
      }))
    },
    tables: flatTables({
      records,
      sources,
      codings: readCodings(data),
      adjudications: readAdjudications(data),
      stanceCodings: readStanceCodings(data),
      stanceAdjudications: readStanceAdjudications(data)
    }),
    others: [
      {
        path: "codebook.json",
        description: "Every closed list: what it asks, and what each code means.",
        text: `${JSON.stringify(lists, null, 2)}\n`
      },
      {
        path: "records.json",
        description: "The whole records, one article to the line: the shape of json-schema/article-record.json.",
        text: `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`
      }
    ]
  };
}
