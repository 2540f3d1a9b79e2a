/** Writes dist/data (each table as CSV, JSON and Parquet, the records, the closed lists, datapackage.json) and dist/json-schema. */
import {copyFileSync, mkdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {writeTables} from "@onrecord/tables";
import {toJsonSchema} from "@valibot/to-json-schema";
import {
  articleRecord,
  check,
  checkSpecifications,
  rawCoding,
  rawStanceCoding,
  sourceList,
  stanceJudgement
} from "../src/schema/index.js";
import {publishedData} from "./publishedData.js";
import {runScript} from "./runScript.js";

const root = path.resolve(import.meta.dirname, "..");

await runScript(() => {
  const data = publishedData();
  writeTables(path.join(root, "dist/data"), data);

  for (const name of ["LICENSE-DATA.md", "CITATION.cff"])
    copyFileSync(path.join(root, "../..", name), path.join(root, "dist", name));

  const schemas = path.join(root, "dist/json-schema");
  mkdirSync(schemas, {recursive: true});
  for (const [name, schema] of Object.entries({
    "article-record": articleRecord,
    sources: sourceList,
    "raw-coding": rawCoding,
    checks: checkSpecifications,
    "check-result": check,
    "raw-stance-coding": rawStanceCoding,
    "stance-judgement": stanceJudgement
  }))
    // What JSON Schema cannot say (order of pieces, agreement of fields) stays with our own validator.
    writeFileSync(path.join(schemas, `${name}.json`), `${JSON.stringify(toJsonSchema(schema, {errorMode: "ignore"}), null, 2)}\n`);
  console.log(`${data.tables.length} tables as CSV, JSON and Parquet`);
});
