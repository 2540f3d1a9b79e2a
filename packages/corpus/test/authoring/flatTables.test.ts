import {describe, expect, it} from "vitest";
import {flatTables} from "../../authoring/flatTables.js";
import {rawCodingFromRecord} from "../../authoring/rawCodingFromRecord.js";
import {rawCodings} from "../../src/codings.js";
import {articles, recordOf, sources as allSources} from "../../src/index.js";
import {stanceTargets} from "../../src/stance/targets.js";
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
      "raw-codings": record.quotes.length,
      stance: 0,
      "stance-whole": 0,
      "raw-stance": 0,
      "stance-targets": stanceTargets.length
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

describe("flatTables of the packaged corpus", () => {
  it("keeps authors, missing authors and dates as the records have them", () => {
    const records = articles.map(({id}) => recordOf(id));
    const tables = flatTables(records, allSources, rawCodings);
    const table = tables.find(({name}) => name === "articles");
    const column = (name: string) =>
      table?.rows.map((row) => row[table.columns.findIndex((candidate) => candidate.name === name)]) ?? [];
    articles.forEach(({authors, published}, i) => {
      expect(column("authors")[i]).toBe(authors.basis === "unknown" ? null : authors.value.join("; "));
      expect(column("publishedLatest")[i]).toBe(published.basis === "unknown" ? null : published.value.latest);
    });
    const unknown = flatTables([{...record, article: {...record.article, published: {basis: "unknown", note: "x"}}}], sources, []);
    expect(unknown[0]?.rows[0]).toContain(null);
  });

  it("leaves the affiliation of a raw coding's missing source empty", () => {
    const orphan = {...coding, sources: []};
    const raw = flatTables([record], sources, [orphan]).find(({name}) => name === "raw-codings");
    const index = raw?.columns.findIndex(({name}) => name === "affiliation") ?? -1;
    expect(new Set(raw?.rows.map((row) => row[index]))).toEqual(new Set([null]));
  });

  it("gives no code points for records of an article that is missing", () => {
    const [article] = articles;
    if (!article) throw new Error("the corpus is empty");
    const stray = {...record, quotes: record.quotes.map((quote) => ({...quote, article: "997"}))};
    const quotes = flatTables([stray], sources, []).find(({name}) => name === "quotes");
    const index = quotes?.columns.findIndex(({name}) => name === "contentCodePoints") ?? -1;
    expect(quotes?.rows.every((row) => row[index] === "")).toBe(true);
  });

  it("says of a claim which function recomputes it, or what that would take", () => {
    const common = {caveat: "c", mostFavourableReading: "r", sourceWording: null};
    const checks = [
      {kind: "recomputed", dataset: "d", version: "0.1", function: "f", tolerance: "exact", missing: null, ...common},
      {kind: "not-checkable", missing: "a report", ...common},
      null
    ] as const;
    const claims = checks.flatMap((check) => record.claims.map((claim) => ({...claim, check})));
    const table = flatTables([{...record, claims}], sources, []).find(({name}) => name === "claims");
    expect(table?.rows.map((row) => row.slice(-4))).toEqual([
      ["f", "d 0.1", "exact", null],
      [null, null, null, "a report"],
      [null, null, null, null]
    ]);
  });
});
