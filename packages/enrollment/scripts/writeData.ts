/** Writes dist/data: each table as CSV, JSON and Parquet, the closed lists, two compact files for pages, and datapackage.json. */
import {copyFileSync} from "node:fs";
import path from "node:path";
import {writeTables} from "@onrecord/tables";
import {publishedData} from "./publishedData.js";

const root = path.resolve(import.meta.dirname, "..");
const data = publishedData();
writeTables(path.join(root, "dist/data"), data);
copyFileSync(path.join(root, "data/NOTICE.md"), path.join(root, "dist/NOTICE.md"));
for (const name of ["LICENSE-DATA.md", "CITATION.cff"]) copyFileSync(path.join(root, "../..", name), path.join(root, "dist", name));
console.log(`${data.tables.length} tables as CSV, JSON and Parquet`);
