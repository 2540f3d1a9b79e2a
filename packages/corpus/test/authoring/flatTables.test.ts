import {describe, expect, it} from "vitest";
import {flatTables} from "../../authoring/flatTables.js";
import {rawCodingFromRecord} from "../../authoring/rawCodingFromRecord.js";
import {exampleton, exampletonText} from "../fixtures/exampleton.js";

const {record, sources} = await exampleton();
const coding = rawCodingFromRecord(record, sources, {kind: "rules", name: "fixture", version: "1", round: "first"});
const tables = flatTables([record], sources, [coding]);
const cellsOf = (name: string, column: string) => {
  const table = tables.find((candidate) => candidate.name === name);
  const index = table?.columns.findIndex((candidate) => candidate.name === column) ?? -1;
  expect(index, `${name}.${column}`).toBeGreaterThanOrEqual(0);
  return table?.rows.map((row) => row[index]) ?? [];
};

describe("flatTables", () => {
  it("has one row per record and as many cells as columns", () => {
    expect(Object.fromEntries(tables.map(({name, rows}) => [name, rows.length]))).toEqual({
      articles: 1,
      sources: sources.length,
      appearances: record.appearances.length,
      quotes: record.quotes.length,
      "non-quotations": 1,
      claims: 1,
      "raw-codings": record.quotes.length
    });
    for (const {columns, rows} of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("gives each column one name and a description", () => {
    for (const {columns} of tables) {
      expect(new Set(columns.map(({name}) => name)).size).toBe(columns.length);
      for (const {description} of columns) expect(description).not.toBe("");
    }
  });

  it("gives offsets that slice the text in UTF-16 and in code points alike", () => {
    const slices = (spans: unknown, slice: (start: number, end: number) => string) =>
      String(spans)
        .split(";")
        .map((piece) => piece.split("-").map(Number))
        .map(([start = 0, end = 0]) => slice(start, end));
    const points = Array.from(exampletonText);
    const utf16 = cellsOf("quotes", "content");
    const codePoints = cellsOf("quotes", "contentCodePoints");
    expect(codePoints).not.toEqual(utf16);
    utf16.forEach((spans, i) => {
      expect(slices(codePoints[i], (start, end) => points.slice(start, end).join(""))).toEqual(
        slices(spans, (start, end) => exampletonText.slice(start, end))
      );
    });
  });

  it("keeps what is unknown apart from what is: no value, and the basis says so", () => {
    expect(cellsOf("articles", "outlet")).toEqual([null]);
    expect(cellsOf("articles", "outletBasis")).toEqual(["unknown"]);
    expect(cellsOf("articles", "publishedEarliest")).toEqual(["2020-01-01"]);
  });

  it("leaves offsets of an article it does not know empty", () => {
    const strange = flatTables([], [], [coding]).find(({name}) => name === "raw-codings");
    expect(strange?.rows).toHaveLength(record.quotes.length);
  });
});
