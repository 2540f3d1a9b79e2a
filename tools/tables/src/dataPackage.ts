import {createHash} from "node:crypto";
import type {Field, Table} from "./table.js";

/** A file as it stands in the folder of the data package. */
export interface PublishedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file of JSON that is no table of rows: described in a sentence. */
export interface OtherFile {
  readonly path: string;
  readonly description: string;
  readonly text: string;
}

/** All that a published folder of data is made of. */
export interface DataFolder {
  readonly facts: DataPackageFacts;
  readonly tables: readonly Table[];
  readonly others: readonly OtherFile[];
}

/** What a data package says of itself. */
export interface DataPackageFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly keywords: readonly string[];
  /** What the tables were made from. */
  readonly sources: readonly {readonly title: string; readonly path?: string; readonly version?: string}[];
}

const forms = {
  csv: {mediatype: "text/csv", encoding: "utf-8"},
  json: {mediatype: "application/json", encoding: "utf-8"},
  parquet: {mediatype: "application/vnd.apache.parquet"}
} as const;

/** The name of a table's file in one form. */
export const fileOf = (table: Pick<Table, "name">, form: keyof typeof forms) => `${table.name}.${form}`;

/**
 * The descriptor of a folder of tables, after Data Package version 2: a resource for each file, with size and SHA-256. A table's CSV
 * carries the schema; its JSON and its Parquet name that resource.
 */
export function dataPackage({facts, tables, others}: DataFolder, files: readonly PublishedFile[]): object {
  const content = new Map(files.map(({path, content}) => [path, content]));
  const measured = (path: string) => {
    const bytes = content.get(path);
    if (!bytes)
      throw new RangeError(
        `missing file ${path}\n  expected: every form of every table, and the other files\n  received: ${[...content.keys()].join(", ")}\n  to do:    write it`
      );
    return measure(bytes);
  };
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...facts,
    contributors: [{title: "On the Record contributors", roles: ["creator"]}],
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 for annotations and tables; excerpts, and what sources keep as theirs, excluded"
      }
    ],
    resources: [
      ...tables.map((table) => ({
        name: table.name,
        type: "table",
        path: fileOf(table, "csv"),
        description: table.description,
        format: "csv",
        ...forms.csv,
        ...measured(fileOf(table, "csv")),
        schema: {
          fields: table.fields.map(described),
          primaryKey: table.key,
          ...(table.references.length === 0
            ? {}
            : {foreignKeys: table.references.map((reference) => foreignKey(table, reference))}),
          missingValues: [""]
        }
      })),
      ...(["json", "parquet"] as const).flatMap((form) =>
        tables.map((table) => ({
          name: `${table.name}-${form}`,
          path: fileOf(table, form),
          description: `The table ${table.name} as ${form === "json" ? "JSON" : "Parquet"}: fields and keys are those of the resource ${table.name}.`,
          format: form,
          ...forms[form],
          ...measured(fileOf(table, form))
        }))
      ),
      ...others.map(({path, description}) => ({
        name: path.replace(/\W+/gu, "-"),
        path,
        description,
        format: "json",
        ...forms.json,
        ...measured(path)
      }))
    ]
  };
}

function measure(content: Uint8Array) {
  return {bytes: content.length, hash: `sha256:${createHash("sha256").update(content).digest("hex")}`};
}

function described({name, type, description, nullable, codes, pattern, minimum, maximum}: Field): object {
  const constraints = {
    // An empty list is an empty field, which stands for a missing value in CSV.
    required: !nullable && type !== "list",
    ...(codes === null ? {} : {enum: codes}),
    ...(pattern === null ? {} : {pattern}),
    ...(minimum === null ? {} : {minimum}),
    ...(maximum === null ? {} : {maximum})
  };
  // The text of the standard has a type `list`; its profile, by which programs judge, has none. The two properties are the text's.
  if (type === "list")
    return {
      name,
      type: "string",
      delimiter: ";",
      itemType: "string",
      description: `${description} Joined by semicolons in CSV, a list in JSON and Parquet.`,
      constraints
    };
  return {name, type, description, constraints};
}

function foreignKey(table: Table, {fields, table: other, to}: Table["references"][number]): object {
  return {fields, reference: {...(other === table.name ? {} : {resource: other}), fields: to}};
}
