/** Writes dist/data (each table as CSV, JSON and Parquet, with datapackage.json) and dist/json-schema, from data/ and the schema. */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {toJsonSchema} from "@valibot/to-json-schema";
import {csvFormatRows} from "d3-dsv";
import {parquetWriteBuffer} from "hyparquet-writer";
import {readCodings, readCorpus, readStanceCodings} from "../authoring/dataFolder.js";
import {flatTables, type FlatTable} from "../authoring/flatTables.js";
import {
  articleRecord,
  check,
  checkSpecifications,
  rawCoding,
  rawStanceCoding,
  sourceList,
  stanceJudgement
} from "../src/schema/index.js";
import {runScript} from "./runScript.js";

const root = path.resolve(import.meta.dirname, "..");

await runScript(() => {
  const data = path.join(root, "data");
  const {records, sources} = readCorpus(data);
  const {version} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {version: string};
  const tables = flatTables(records, sources, readCodings(data), readStanceCodings(data));

  const folder = path.join(root, "dist/data");
  mkdirSync(folder, {recursive: true});
  for (const table of tables) {
    const names = table.columns.map(({name}) => name);
    const cells = table.rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
    writeFileSync(path.join(folder, `${table.name}.csv`), `${csvFormatRows([names, ...cells])}\n`);
    const objects = table.rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
    writeFileSync(
      path.join(folder, `${table.name}.json`),
      `[\n${objects.map((object) => JSON.stringify(object)).join(",\n")}\n]\n`
    );
    writeFileSync(path.join(folder, `${table.name}.parquet`), new Uint8Array(parquetOf(table)));
  }
  writeFileSync(path.join(folder, "records.json"), `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`);
  writeFileSync(path.join(folder, "datapackage.json"), `${JSON.stringify(dataPackage(tables, version), null, 2)}\n`);

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
  console.log(`${tables.length} tables as CSV, JSON and Parquet`);
});

function parquetOf({columns, rows}: FlatTable): ArrayBuffer {
  const types = {string: "STRING", date: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN"} as const;
  return parquetWriteBuffer({
    columnData: columns.map(({name, type}, i) => ({
      name,
      data: rows.map((row) => row[i] ?? null),
      type: types[type],
      nullable: true
    }))
  });
}

function dataPackage(tables: readonly FlatTable[], version: string) {
  return {
    name: "onrecord-corpus",
    title: "On the Record corpus",
    version,
    licenses: [{name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0; excerpts excluded"}],
    resources: tables.map(({name, description, columns}) => ({
      name,
      path: `${name}.csv`,
      description,
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {fields: columns.map(({name, type, description}) => ({name, type, description})), missingValues: [""]}
    }))
  };
}
