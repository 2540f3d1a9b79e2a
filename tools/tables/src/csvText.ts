import {csvFormatRow} from "d3-dsv";
import type {Cell, Table} from "./table.js";

/** A table as CSV after RFC 4180: a heading, CRLF after every line, an empty field for null, `;` between the items of a list. */
export function csvText({fields, rows}: Table): string {
  const lines = [fields.map(({name}) => name), ...rows.map((row) => row.map(printed))];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join("");
}

function printed(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(";") : String(cell);
}
