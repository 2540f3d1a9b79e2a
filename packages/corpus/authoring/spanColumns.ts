import {column, type ColumnOf} from "@onrecord/tables";
import * as v from "valibot";
import type {Span} from "../src/schema/types.js";

/** Spans as text for one cell; null where there is none. */
const spansText = (spans: readonly Span[]) =>
  spans.length === 0 ? null : spans.map(({start, end}) => `${start}-${end}`).join(";");

const offsets = "pieces as start-end, half-open, joined by semicolons";
const spansSchema = v.nullable(v.pipe(v.string(), v.regex(/^\d+-\d+(?:;\d+-\d+)*$/u)));

/** Two columns for one span: its pieces in UTF-16 code units, and in code points, as Python, R and SQL count. */
export function spanColumns<Row>(
  name: string,
  what: string,
  utf16: (row: Row) => readonly Span[],
  codePoints: (row: Row) => readonly Span[]
): ColumnOf<Row>[] {
  return [
    column(name, spansSchema, (row) => spansText(utf16(row)), `${what}: ${offsets}, UTF-16. Null: none.`),
    column(`${name}CodePoints`, spansSchema, (row) => spansText(codePoints(row)), `${what}: ${offsets}, code points. Null: none.`)
  ];
}

/** Four columns for one piece: where it starts and ends, in UTF-16 code units and in code points. */
export function pieceColumns<Row>(utf16: (row: Row) => Span, codePoints: (row: Row) => Span): ColumnOf<Row>[] {
  const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
  return [
    column("start", offset, (row) => utf16(row).start, "Where it starts, in UTF-16 code units of the canonical text."),
    column("end", offset, (row) => utf16(row).end, "Where it ends, the end left out, in UTF-16 code units."),
    column("startCodePoint", offset, (row) => codePoints(row).start, "Where it starts, in code points."),
    column("endCodePoint", offset, (row) => codePoints(row).end, "Where it ends, the end left out, in code points.")
  ];
}
