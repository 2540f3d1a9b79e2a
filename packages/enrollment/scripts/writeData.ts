/** Writes dist/data: each table as CSV and JSON, with datapackage.json, and two compact files for pages. */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {fieldsOf} from "../importer/tables/fields.js";
import {tableDefinitions} from "../importer/tables/tables.js";
import {readTableFolder} from "../importer/tables/writeTables.js";
import {listsFile, populationFile} from "./pageFiles.js";

const root = path.resolve(import.meta.dirname, "..");
const data = path.join(root, "data");
const folder = path.join(root, "dist/data");
const tables = readTableFolder(data);
const {version} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {version: string};
mkdirSync(folder, {recursive: true});
for (const {name} of tableDefinitions) {
  copyFileSync(path.join(data, `${name}.csv`), path.join(folder, `${name}.csv`));
  writeFileSync(path.join(folder, `${name}.json`), `[\n${tables[name].map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
}

writeFileSync(path.join(folder, "page-lists.json"), `${JSON.stringify(listsFile(tables))}\n`);
writeFileSync(path.join(folder, "page-population.json"), `${JSON.stringify(populationFile(tables))}\n`);

const shipped = tables.sources.filter(({ships}) => ships);
const dataPackage = {
  name: "onrecord-enrollment",
  title: "287(g) enrollment, counties and votes",
  version,
  licenses: [
    {name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0 for the tables; each source keeps its own terms: see sources"}
  ],
  sources: shipped.map(({title, repo, path: file, licence}) => ({title, path: `${repo}: ${file}`, licence})),
  resources: tableDefinitions.map(({name, description, key, schema}) => ({
    name,
    path: `${name}.csv`,
    description,
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: fieldsOf(schema).map((field) => ({
        name: field.name,
        type: field.type === "list" ? "string" : field.type,
        description: field.type === "list" ? `${field.description} Joined by semicolons.` : field.description,
        constraints: {required: !field.nullable && field.type !== "list", ...(field.codes ? {enum: field.codes} : {})}
      })),
      primaryKey: key,
      missingValues: [""]
    }
  }))
};
writeFileSync(path.join(folder, "datapackage.json"), `${JSON.stringify(dataPackage, null, 2)}\n`);
copyFileSync(path.join(data, "NOTICE.md"), path.join(root, "dist/NOTICE.md"));
for (const name of ["LICENSE-DATA.md", "CITATION.cff"]) copyFileSync(path.join(root, "../..", name), path.join(root, "dist", name));
console.log(`${String(tableDefinitions.length)} tables as CSV and JSON`);
