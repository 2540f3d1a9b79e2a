/** `pnpm enrollment:import [--raw DIR] [--data DIR]`: makes the committed tables from the raw files. Writes nothing on a problem. */
import path from "node:path";
import {parseArgs} from "node:util";
import {readCuration} from "../importer/curation.js";
import {importRaw} from "../importer/importRaw.js";
import {ImportError} from "../importer/problem.js";
import {writeTables} from "../importer/tables/writeTables.js";
import {rawFolder} from "./rawFolder.js";

const root = path.resolve(import.meta.dirname, "..");
const {values} = parseArgs({
  options: {
    raw: {type: "string", default: rawFolder},
    data: {type: "string", default: path.join(root, "data")},
    curation: {type: "string", default: path.join(root, "curation")}
  }
});
try {
  const tables = await importRaw(values.raw, readCuration(values.curation));
  writeTables(tables, values.data);
  console.log(
    Object.entries(tables)
      .map(([name, rows]) => `${String((rows as object[]).length).padStart(6)} ${name}`)
      .join("\n")
  );
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  const {length} = error.problems;
  console.error(`${error.message}\n${String(length)} problem${length === 1 ? "" : "s"}; nothing was written`);
  process.exitCode = 1;
}
