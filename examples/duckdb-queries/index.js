import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {DuckDBInstance} from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create()).connect();
const views = {
  corpus: ["appearances", "quotes"],
  enrollment: ["agencies", "roster-entries", "roster-snapshots", "county-population"]
};
for (const [name, tables] of Object.entries(views))
  for (const table of tables) {
    const file = fileURLToPath(import.meta.resolve(`@onrecord/${name}/data/${table}.parquet`));
    await connection.run(`create view "${table}" as from read_parquet('${file.replaceAll("'", "''")}')`);
  }
for (const query of readFileSync(new URL("queries.sql", import.meta.url), "utf8")
  .split(";")
  .slice(0, -1))
  console.log(JSON.stringify((await connection.runAndReadAll(query)).getRowObjectsJson()));
