import {existsSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {pathToFileURL} from "node:url";
import {fourParts} from "../launch/fourParts.mjs";
import {publicPackages} from "../packages/publicPackages.js";
import tableFacts from "./data/tables.json" with {type: "json"};

/** A column of a built table, as its data package describes it. */
export interface BuiltField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  /** The closed list, where the data package gives one. */
  readonly codes: readonly string[] | undefined;
}

/** A table as the build made it. */
export interface BuiltTable {
  readonly package: string;
  readonly name: string;
  /** The columns that identify a row. */
  readonly key: readonly string[];
  readonly fields: readonly BuiltField[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A closed list: what each code means. */
export type ClosedList = Readonly<Record<string, string>>;

/** The data of all packages, as built. */
export interface BuiltData {
  readonly tables: readonly BuiltTable[];
  readonly lists: Readonly<Record<string, ClosedList>>;
  readonly canonicalisers: readonly number[];
  /** Ids that were given and withdrawn, with a tombstone. */
  readonly withdrawn: readonly string[];
  /** Our own changes to published records. */
  readonly corrections: readonly {readonly record: string; readonly version: string}[];
}

interface DataPackage {
  readonly resources: readonly {
    readonly name: string;
    readonly path?: string;
    readonly schema?: {
      readonly primaryKey?: string | readonly string[];
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly description?: string;
        readonly constraints?: {readonly required?: boolean; readonly enum?: readonly (string | number)[]};
      }[];
    };
  }[];
}

interface CorpusRecord {
  readonly article: {readonly fingerprint: {readonly canonicaliser: number}};
  readonly withdrawn: readonly {readonly id: string}[];
  readonly corrections: BuiltData["corrections"];
}

type Row = Readonly<Record<string, unknown>>;
type Facts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const moving: Facts = tableFacts.moving;

/** Reads what `npm run build` made of the packages' data: tables and closed lists. */
export async function builtData(root: string): Promise<BuiltData> {
  const packages = publicPackages(root);
  const tables = packages.flatMap(({folder, manifest}) => packageTables(folder, manifest.name));
  const records = packages.flatMap(
    ({folder}) => (readIfThere(join(folder, "dist/data/records.json")) ?? []) as readonly CorpusRecord[]
  );
  const codebook = packages.find(({folder}) => existsSync(join(folder, "dist/codebook.js")));
  return {
    tables,
    lists: {...(codebook ? await codebookLists(codebook.folder) : {}), ...fieldLists(tables)},
    canonicalisers: [...new Set(records.map(({article}) => article.fingerprint.canonicaliser))].sort((a, b) => a - b),
    withdrawn: records.flatMap((record) => record.withdrawn.map(({id}) => id)),
    corrections: records.flatMap((record) => record.corrections)
  };
}

function packageTables(folder: string, packageName: string): BuiltTable[] {
  const described = readIfThere(join(folder, "dist/data/datapackage.json")) as DataPackage | undefined;
  return (described?.resources ?? []).flatMap(({name, path = `${name}.csv`, schema}) => {
    // The same table in another format is no other table.
    if (!schema || !path.endsWith(".csv")) return [];
    const declared = schema.primaryKey;
    const left = moving[packageName]?.[name] ?? [];
    return tableOf(
      packageName,
      name,
      typeof declared === "string" ? [declared] : declared,
      schema.fields
        .filter((field) => !left.includes(field.name))
        .map((field) => ({
          name: field.name,
          type: field.type,
          required: field.constraints?.required ?? false,
          description: field.description ?? "",
          codes: field.constraints?.enum?.map(String)
        })),
      readBuilt(join(folder, "dist/data", path.replace(/\.csv$/u, ".json"))) as readonly Row[]
    );
  });
}

function tableOf(
  packageName: string,
  name: string,
  key: readonly string[] | undefined,
  fields: readonly BuiltField[],
  rows: readonly Row[]
): BuiltTable {
  const columns = new Set(fields.map((field) => field.name));
  if (!key?.every((column) => columns.has(column)))
    throw new Error(
      fourParts({
        failed: `missing key: the table ${packageName}/${name} says not what identifies a row`,
        expected: `a primaryKey in its data package, of columns that it has`,
        received: key ? key.join(", ") : "none",
        remedy: `add primaryKey where ${packageName} writes datapackage.json`
      })
    );
  const seen = new Set(rows.map((row) => JSON.stringify(key.map((column) => row[column]))));
  if (seen.size !== rows.length)
    throw new Error(
      fourParts({
        failed: `invalid key: rows of ${packageName}/${name} share one`,
        expected: `${key.join(", ")} to identify each row`,
        received: `${String(seen.size)} keys for ${String(rows.length)} rows`,
        remedy: "give the table a key that tells its rows apart"
      })
    );
  return {package: packageName, name, key, fields, rows};
}

/** The closed lists of fields, as their data packages give them, named `package: table.field`. */
function fieldLists(tables: readonly BuiltTable[]): Record<string, ClosedList> {
  const lists = tables.flatMap((table) =>
    table.fields.flatMap(({name, codes}) =>
      codes
        ? [[`${basename(table.package)}: ${table.name}.${name}`, Object.fromEntries(codes.map((code) => [code, ""]))] as const]
        : []
    )
  );
  return Object.fromEntries(lists);
}

async function codebookLists(folder: string): Promise<Record<string, ClosedList>> {
  const {codebook} = (await import(pathToFileURL(join(folder, "dist/codebook.js")).href)) as {
    codebook: readonly {
      readonly name: string;
      readonly entries: readonly {readonly code: string; readonly definition: string}[];
    }[];
  };
  return Object.fromEntries(
    codebook.map(({name, entries}) => [
      `codebook: ${name}`,
      Object.fromEntries(entries.map(({code, definition}) => [code, definition]))
    ])
  );
}

function readBuilt(file: string): unknown {
  const content = readIfThere(file);
  if (content === undefined)
    throw new Error(
      fourParts({
        failed: "missing built data",
        expected: file,
        received: "no such file",
        remedy: "build the packages: npm run build"
      })
    );
  return content;
}

function readIfThere(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
