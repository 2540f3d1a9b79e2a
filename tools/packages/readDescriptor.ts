import {readFileSync} from "node:fs";
import {join} from "node:path";

/** A column, as a data package describes it. */
export interface DataField {
  readonly name: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly description: string;
}

/** A table, as a data package describes it. */
export interface DataTable {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly DataField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly reference: {readonly resource?: string; readonly fields: readonly string[]};
  }[];
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly type?: string;
    readonly schema?: Omit<DataTable, "name" | "path" | "foreignKeys"> & Partial<Pick<DataTable, "foreignKeys">>;
  }[];
}

/** The descriptor of a folder of data. */
export function readDescriptor(folder: string): Descriptor {
  return JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Descriptor;
}

/** The tables that a descriptor describes. */
export function tablesOf({resources}: Descriptor): DataTable[] {
  return resources.flatMap(({name, path, schema}) => (schema ? [{foreignKeys: [], ...schema, name, path}] : []));
}
