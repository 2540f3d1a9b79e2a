import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {Ajv, type ValidateFunction} from "ajv";
import formats from "ajv-formats";
import {csvParseRows} from "d3-dsv";
import {parquetReadObjects} from "hyparquet";
import {describe, expect, it, type TestContext} from "vitest";
import {root} from "../root.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {tarballFolder, tarballs} from "./packAll.js";
import {readDescriptor, tablesOf, type DataField} from "./readDescriptor.js";
import {unpackTarball} from "./unpackTarball.js";

type Row = Readonly<Record<string, unknown>>;

/** The data folders of the packed packages, by package name; without tarballs the test is skipped, and says so. */
function dataFolders(context: TestContext): Map<string, string> {
  if (!existsSync(tarballFolder(root))) context.skip("nothing is packed: npm test packs");
  const folder = temporaryFolder();
  const packed = tarballs(root).map((file) => unpackTarball(file, folder));
  return new Map(
    packed.map(({folder, manifest}) => [manifest.name, join(folder, "dist/data")] as const).filter(([, data]) => existsSync(data))
  );
}

const json = (file: string) => JSON.parse(readFileSync(file, "utf8")) as unknown;

function profile(): ValidateFunction {
  const ajv = new Ajv({strict: false, allErrors: true, logger: false});
  formats.default(ajv);
  return ajv.compile(json(join(import.meta.dirname, "profiles/datapackage-2.0.json")) as object);
}

/** What a field of CSV stands for, by its column. */
function cellOf(text: string, {type, delimiter}: DataField): unknown {
  if (delimiter !== undefined) return text === "" ? [] : text.split(delimiter);
  if (text === "") return null;
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}

async function parquetRows(file: string): Promise<Row[]> {
  const objects = (await parquetReadObjects({file: Uint8Array.from(readFileSync(file)).buffer})) as Row[];
  const plain = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
  return objects.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])));
}

describe("the data in the packages", () => {
  it("are there in corpus, enrollment and analysis", (context) => {
    expect([...dataFolders(context).keys()].sort()).toEqual(["@onrecord/analysis", "@onrecord/corpus", "@onrecord/enrollment"]);
  });

  it("are described as Data Package version 2 asks, every file with its size and digest, and no file is left out", (context) => {
    const validate = profile();
    for (const [name, folder] of dataFolders(context)) {
      const descriptor = readDescriptor(folder);
      validate(descriptor);
      expect(validate.errors, name).toBe(null);
      expect(descriptor.resources.map(({path}) => path).sort()).toEqual(
        readdirSync(folder)
          .filter((file) => file !== "datapackage.json")
          .sort()
      );
      for (const {path, bytes, hash} of descriptor.resources) {
        const content = readFileSync(join(folder, path));
        expect([bytes, hash], path).toEqual([content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]);
      }
    }
  });

  it("agree cell by cell as CSV, JSON and Parquet", async (context) => {
    for (const folder of dataFolders(context).values())
      for (const {name, path, fields} of tablesOf(readDescriptor(folder))) {
        const text = readFileSync(join(folder, path), "utf8");
        expect(text.endsWith("\r\n"), path).toBe(true);
        const [heading, ...lines] = csvParseRows(text);
        expect(heading, path).toEqual(fields.map((field) => field.name));
        const fromCsv = lines.map((line) =>
          Object.fromEntries(fields.map((field, i) => [field.name, cellOf(line[i] ?? "", field)]))
        );
        const fromJson = json(join(folder, `${name}.json`));
        const fromParquet = await parquetRows(join(folder, `${name}.parquet`));
        // As text, for there are half a million cells; the difference is shown where there is one.
        if (JSON.stringify(fromCsv) !== JSON.stringify(fromJson)) expect(fromCsv, `${name}: CSV and JSON`).toEqual(fromJson);
        if (JSON.stringify(fromParquet) !== JSON.stringify(fromJson))
          expect(fromParquet, `${name}: Parquet and JSON`).toEqual(fromJson);
      }
  });
});

describe("the profile of Data Package version 2, as kept here", () => {
  it("turns away a package without resources, and a column of an unknown type", () => {
    const validate = profile();
    const resource = (type: string) => ({name: "a", path: "a.csv", schema: {fields: [{name: "x", type}]}});
    expect(validate({resources: [resource("string")]})).toBe(true);
    expect(validate({resources: []})).toBe(false);
    expect(validate({resources: [resource("text")]})).toBe(false);
  });
});

describe("DuckDB, on the Parquet of the packages", () => {
  it("finds the rows of every table, every key once, and no reference to a row that is not there", async (context) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const quoted = (columns: readonly string[], of = "") => columns.map((column) => `${of}"${column}"`).join(", ");
    const numberOf = async (query: string) => Number((await connection.runAndReadAll(query)).getRows()[0]?.[0]);
    let keys = 0;
    let references = 0;
    try {
      for (const folder of dataFolders(context).values()) {
        const tables = tablesOf(readDescriptor(folder));
        for (const {name} of tables)
          await connection.run(
            `create or replace view "${name}" as select * from read_parquet('${join(folder, `${name}.parquet`)}')`
          );
        for (const {name, primaryKey, foreignKeys} of tables) {
          expect(await numberOf(`select count(*) from "${name}"`), name).toBe(
            (json(join(folder, `${name}.json`)) as unknown[]).length
          );
          const key = quoted(primaryKey);
          expect(await numberOf(`select count(*) from (select ${key} from "${name}" group by all having count(*) > 1)`), name).toBe(
            0
          );
          const absent = primaryKey.map((column) => `"${column}" is null`).join(" or ");
          expect(await numberOf(`select count(*) from "${name}" where ${absent}`), name).toBe(0);
          keys += 1;
          for (const {fields, reference} of foreignKeys) {
            const other = reference.resource ?? name;
            const same = fields.map((field, i) => `own."${field}" = other."${reference.fields[i] ?? ""}"`).join(" and ");
            const given = fields.map((field) => `own."${field}" is not null`).join(" and ");
            const orphans = `select count(*) from "${name}" own anti join "${other}" other on ${same} where ${given}`;
            expect(await numberOf(orphans), `${name}: ${quoted(fields)} in ${other}`).toBe(0);
            references += 1;
          }
        }
      }
    } finally {
      connection.closeSync();
    }
    expect([keys, references].every((count) => count > 20)).toBe(true);
  });

  it("finds an orphan and a key given twice where they are planted", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run("create table a as select * from (values (1), (1)) t(id)");
    await connection.run("create table b as select * from (values (1), (2), (null)) t(a)");
    const rows = async (query: string) => (await connection.runAndReadAll(query)).getRows();
    expect(await rows(`select "id" from "a" group by all having count(*) > 1`)).toEqual([[1]]);
    expect(await rows(`select own."a" from "b" own anti join "a" other on own."a" = other."id" where own."a" is not null`)).toEqual(
      [[2]]
    );
    connection.closeSync();
  });
});
