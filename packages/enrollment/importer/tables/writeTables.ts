import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import path from "node:path";
import {noticeText} from "../notice.js";
import {readTables, toCsv} from "./csv.js";
import {tableDefinitions, type Tables} from "./tables.js";

/** Writes all tables, and whom to credit for them: to a folder beside it first, so that a failure leaves the old files whole. */
export function writeTables(tables: Tables, folder: string): void {
  mkdirSync(folder, {recursive: true});
  const aside = mkdtempSync(path.join(folder, ".import-"));
  try {
    for (const definition of tableDefinitions)
      writeFileSync(path.join(aside, `${definition.name}.csv`), toCsv(definition, tables[definition.name]));
    writeFileSync(path.join(aside, "NOTICE.md"), noticeText(tables.sources));
    for (const file of [...tableDefinitions.map(({name}) => `${name}.csv`), "NOTICE.md"])
      renameSync(path.join(aside, file), path.join(folder, file));
  } finally {
    rmSync(aside, {recursive: true});
  }
}

/** Reads the tables of a folder back, every row checked. */
export function readTableFolder(folder: string): Tables {
  return readTables((name) => readFileSync(path.join(folder, `${name}.csv`), "utf8"));
}
