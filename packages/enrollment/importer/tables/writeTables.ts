import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import path from "node:path";
import {readTables, toCsv} from "./csv.js";
import {tableDefinitions, type Tables} from "./tables.js";

/** Writes all tables: to a folder beside it first, so that a failure leaves the old files whole. */
export function writeTables(tables: Tables, folder: string): void {
  mkdirSync(folder, {recursive: true});
  const aside = mkdtempSync(path.join(folder, ".import-"));
  try {
    for (const definition of tableDefinitions)
      writeFileSync(path.join(aside, `${definition.name}.csv`), toCsv(definition, tables[definition.name]));
    for (const {name} of tableDefinitions) renameSync(path.join(aside, `${name}.csv`), path.join(folder, `${name}.csv`));
  } finally {
    rmSync(aside, {recursive: true});
  }
}

/** Reads the tables of a folder back, every row checked. */
export function readTableFolder(folder: string): Tables {
  return readTables((name) => readFileSync(path.join(folder, `${name}.csv`), "utf8"));
}
