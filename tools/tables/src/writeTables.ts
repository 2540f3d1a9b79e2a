import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import path from "node:path";
import {csvText} from "./csvText.js";
import {dataPackage, fileOf, type DataFolder, type PublishedFile} from "./dataPackage.js";
import {jsonText} from "./jsonText.js";
import {parquetBytes} from "./parquetBytes.js";
import {tableProblems} from "./tableProblems.js";

/**
 * Writes a folder of published tables: each as CSV, JSON and Parquet, the other files, and `datapackage.json`. The same tables give the
 * same bytes. Written to a folder beside it first; throws with every problem found, and then the old folder stays as it is.
 */
export function writeTables(folder: string, data: DataFolder): void {
  const {facts, tables, others} = data;
  const problems = tableProblems(tables);
  if (problems.length > 0) throw new Error(`${facts.name}: nothing was written\n${problems.join("\n")}`);
  const encoder = new TextEncoder();
  const files: PublishedFile[] = [
    ...tables.flatMap((table) => [
      {path: fileOf(table, "csv"), content: encoder.encode(csvText(table))},
      {path: fileOf(table, "json"), content: encoder.encode(jsonText(table))},
      {path: fileOf(table, "parquet"), content: parquetBytes(table)}
    ]),
    ...others.map(({path: name, text}) => ({path: name, content: encoder.encode(text)}))
  ];
  const descriptor = encoder.encode(`${JSON.stringify(dataPackage(data, files), null, 2)}\n`);
  const aside = `${folder}.partial`;
  rmSync(aside, {recursive: true, force: true});
  mkdirSync(aside, {recursive: true});
  for (const {path: name, content} of [...files, {path: "datapackage.json", content: descriptor}])
    writeFileSync(path.join(aside, name), content);
  rmSync(folder, {recursive: true, force: true});
  renameSync(aside, folder);
}
