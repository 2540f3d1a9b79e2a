/** Writes src/generated from data/: the tables as columns, one module for each entry of the package. */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {fieldsOf} from "@onrecord/tables";
import {readTableFolder} from "../importer/tables/writeTables.js";
import {tableDefinitions, type TableName} from "../importer/tables/tables.js";
import {pack} from "./pack.js";

const root = path.resolve(import.meta.dirname, "..");
const tables = readTableFolder(path.join(root, "data"));
const {version} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {version: string};
const folder = path.join(root, "src/generated");
mkdirSync(folder, {recursive: true});

const agencyRow = new Map(tables.agencies.map(({agency}, i) => [agency, i]));
const agreementRow = new Map(tables.agreements.map(({agreement}, i) => [agreement, i]));
const rowOf = (agency: string) => agencyRow.get(agency) ?? -1;
/** Names that are the agency's own need no second copy. */
const unlessOwn = (name: string, agency: string) => (tables.agencies[rowOf(agency)]?.name === name ? 0 : name);

/** What the columns hold in place of ids and names that can be looked up: see src/roster.ts. */
const shortened: Partial<Record<TableName, readonly object[]>> = {
  "agency-names": tables["agency-names"].map((row) => ({
    ...row,
    agency: rowOf(row.agency),
    nameAsPrinted: unlessOwn(row.nameAsPrinted, row.agency)
  })),
  "roster-entries": tables["roster-entries"].map((row) => ({
    ...row,
    agency: rowOf(row.agency),
    asPrinted: unlessOwn(row.asPrinted, row.agency)
  })),
  agreements: tables.agreements.map((row) => ({
    ...row,
    agency: rowOf(row.agency),
    renews: row.renews === null ? null : (agreementRow.get(row.renews) ?? null)
  }))
};

const packed = (name: TableName) => {
  const definition = tableDefinitions.find((entry) => entry.name === name);
  if (!definition) throw new RangeError(`unknown table: expected one of the tables; received ${name}; correct the name`);
  const names = fieldsOf(definition.schema).map((field) => field.name);
  const constant = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const columns = names.filter((column) => !(name === "agreements" && column === "agreement"));
  return `export const ${constant}: Packed = ${JSON.stringify(pack(shortened[name] ?? tables[name], columns))};\n`;
};
const module = (file: string, names: readonly TableName[], more = "") => {
  writeFileSync(path.join(folder, file), `import type {Packed} from "../columns/unpack.js";\n${more}${names.map(packed).join("")}`);
};

module(
  "roster.ts",
  [
    "agencies",
    "agency-names",
    "agreements",
    "roster-snapshots",
    "roster-entries",
    "ice-removals",
    "removals-by-area",
    "removals-by-citizenship",
    "sources",
    "source-repairs"
  ],
  `/** The version of these tables: figures and charts name it. */\nexport const version = ${JSON.stringify(version)};\n`
);
module("counties.ts", ["counties", "county-population", "county-demographics"]);
module("votes.ts", ["county-president"]);
