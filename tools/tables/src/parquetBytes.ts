import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import type {Cell, Field, Table} from "./table.js";

/**
 * A table as Parquet. The types follow from the columns alone, whatever the rows: text as UTF8, dates as DATE, whole numbers as INT32,
 * numbers as DOUBLE, truth values as BOOLEAN, lists as LIST of UTF8; REQUIRED where null is not allowed. Nothing in it depends on the
 * time or the machine.
 */
export function parquetBytes({fields, rows}: Table): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: fields.map((field, i) => ({name: field.name, data: rows.map((row) => stored(field, row[i] ?? null))})),
      schema: [{name: "root", num_children: fields.length}, ...fields.flatMap(elements)],
      createdBy: "On the Record"
    })
  );
}

function stored({type}: Field, cell: Cell): unknown {
  return type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}

function elements({name, type, nullable}: Field): SchemaElement[] {
  const repetition_type = nullable ? "OPTIONAL" : "REQUIRED";
  switch (type) {
    case "string":
      return [{name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type}];
    case "date":
      return [{name, type: "INT32", converted_type: "DATE", repetition_type}];
    case "integer":
      return [{name, type: "INT32", repetition_type}];
    case "number":
      return [{name, type: "DOUBLE", repetition_type}];
    case "boolean":
      return [{name, type: "BOOLEAN", repetition_type}];
    case "list":
      return [
        {name, converted_type: "LIST", repetition_type: "REQUIRED", num_children: 1},
        {name: "list", repetition_type: "REPEATED", num_children: 1},
        {name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED"}
      ];
  }
}
