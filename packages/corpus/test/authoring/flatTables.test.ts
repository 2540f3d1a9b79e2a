import {describe, expect, it} from "vitest";
import {flatTables, type Coded} from "../../authoring/flatTables.js";
import {rawCodingFromRecord} from "../../authoring/rawCodingFromRecord.js";
import {rawCodings} from "../../src/codings.js";
import {articles, recordOf, sources as allSources} from "../../src/index.js";
import {stanceTargets} from "../../src/stance/targets.js";
import {exampleton, exampletonText} from "../fixtures/exampleton.js";

const {record, sources} = await exampleton();
const coding = rawCodingFromRecord(record, sources, {kind: "rules", name: "fixture", version: "1", round: "first"});
const nothing: Coded = {
  records: [],
  sources: [],
  codings: [],
  adjudications: [],
  stanceCodings: [],
  stanceAdjudications: []
};
const tables = flatTables({...nothing, records: [record], sources, codings: [coding]});
const cellsOf = (name: string, column: string) => {
  const table = tables.find((candidate) => candidate.name === name);
  const index = table?.fields.findIndex((candidate) => candidate.name === column) ?? -1;
  expect(index, `${name}.${column}`).toBeGreaterThanOrEqual(0);
  return table?.rows.map((row) => row[index]) ?? [];
};

describe("flatTables", () => {
  it("has one row per record and as many cells as columns", () => {
    expect(Object.fromEntries(tables.map(({name, rows}) => [name, rows.length]))).toEqual({
      articles: 1,
      "article-parts": record.article.paragraphs.length + record.article.sentences.length + record.article.furniture.length,
      sources: sources.length,
      appearances: record.appearances.length,
      quotes: record.quotes.length,
      "non-quotations": 1,
      "quote-spans": record.quotes.flatMap(({spans}) => Object.values(spans).flat()).length,
      claims: 1,
      "non-claims": record.nonClaims.length,
      "raw-codings": record.quotes.length,
      stance: 0,
      "stance-whole": 0,
      "raw-stance": 0,
      "stance-targets": stanceTargets.length,
      adjudications: 0,
      "stance-adjudications": 0,
      corrections: 0,
      withdrawn: 0
    });
    for (const {fields, rows} of tables) for (const row of rows) expect(row).toHaveLength(fields.length);
  });

  it("gives each column one name and a description", () => {
    for (const {name: table, fields} of tables) {
      expect(new Set(fields.map(({name}) => name)).size).toBe(fields.length);
      for (const {name, description} of fields) expect(description, `${table}.${name}`).not.toBe("");
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

  it("gives every piece of a span a row, at the same place as the text in one cell", () => {
    const cell = new Map(cellsOf("quotes", "id").map((id, i) => [id, cellsOf("quotes", "contentCodePoints")[i]]));
    const pieces = new Map<unknown, string[]>();
    const [quotes, parts, starts, ends] = ["quote", "part", "startCodePoint", "endCodePoint"].map((name) =>
      cellsOf("quote-spans", name)
    ) as [unknown[], unknown[], unknown[], unknown[]];
    quotes.forEach((quote, i) => {
      if (parts[i] === "content") pieces.set(quote, [...(pieces.get(quote) ?? []), `${String(starts[i])}-${String(ends[i])}`]);
    });
    expect(new Map([...pieces].map(([quote, list]) => [quote, list.join(";")]))).toEqual(cell);
  });

  it("has what was settled, changed and given up, values as JSON", () => {
    const coder = coding.coder;
    const version = "0.2.0";
    const made = flatTables({
      ...nothing,
      records: [
        {
          ...record,
          corrections: [
            {record: "999/q001", field: "kind", was: "direct", is: undefined, why: "w", version, bump: "minor", date: "2026-01-02"},
            {record: "999/q002", field: "cut", was: undefined, is: ["a"], why: "w", version, bump: "patch", date: "2026-01-02"}
          ],
          withdrawn: [{id: "999/q099", withdrawn: version, why: "w"}]
        }
      ],
      adjudications: [
        {
          article: "999",
          coder,
          differences: [{what: "code", field: "tier", first: 1, second: null, final: "999/q001", decided: "first", reason: "r"}]
        }
      ],
      stanceAdjudications: [
        {article: "999", coder, differences: [{unit: null, target: "ice", what: "whole", decided: "second", reason: "r"}]}
      ]
    });
    const rowsOf = (name: string) => made.find((table) => table.name === name)?.rows;
    expect(rowsOf("adjudications")).toEqual([["999", 1, "code", "tier", 1, null, "999/q001", "first", "r"]]);
    expect(rowsOf("stance-adjudications")).toEqual([["999", 1, null, "ice", "whole", "second", "r"]]);
    expect(rowsOf("corrections")).toEqual([
      ["999/q001", "kind", '"direct"', "null", "w", version, "minor", "2026-01-02"],
      ["999/q002", "cut", "null", '["a"]', "w", version, "patch", "2026-01-02"]
    ]);
    expect(rowsOf("withdrawn")).toEqual([["999/q099", version, "w"]]);
  });

  it("keeps what is unknown apart from what is: no value, and the basis says so", () => {
    expect(cellsOf("articles", "outlet")).toEqual([null]);
    expect(cellsOf("articles", "outletBasis")).toEqual(["unknown"]);
    expect(cellsOf("articles", "publishedEarliest")).toEqual(["2020-01-01"]);
  });

  it("leaves offsets of an article it does not know empty", () => {
    const strange = flatTables({...nothing, codings: [coding]}).find(({name}) => name === "raw-codings");
    expect(strange?.rows).toHaveLength(record.quotes.length);
  });
});

describe("flatTables of the packaged corpus", () => {
  it("keeps authors, missing authors and dates as the records have them", () => {
    const records = articles.map(({id}) => recordOf(id));
    const tables = flatTables({...nothing, records, sources: allSources, codings: rawCodings});
    const table = tables.find(({name}) => name === "articles");
    const column = (name: string) =>
      table?.rows.map((row) => row[table.fields.findIndex((candidate) => candidate.name === name)]) ?? [];
    articles.forEach(({authors, published}, i) => {
      expect(column("authors")[i]).toEqual(authors.basis === "unknown" ? [] : authors.value);
      expect(column("publishedLatest")[i]).toBe(published.basis === "unknown" ? null : published.value.latest);
    });
    const unknown = flatTables({
      ...nothing,
      records: [{...record, article: {...record.article, published: {basis: "unknown", note: "x"}}}],
      sources
    });
    expect(unknown[0]?.rows[0]).toContain(null);
  });

  it("leaves the affiliation of a raw coding's missing source empty", () => {
    const orphan = {...coding, sources: []};
    const raw = flatTables({...nothing, records: [record], sources, codings: [orphan]}).find(({name}) => name === "raw-codings");
    const index = raw?.fields.findIndex(({name}) => name === "affiliation") ?? -1;
    expect(new Set(raw?.rows.map((row) => row[index]))).toEqual(new Set([null]));
  });

  it("gives no code points for records of an article that is missing", () => {
    const [article] = articles;
    if (!article) throw new Error("the corpus is empty");
    const stray = {...record, quotes: record.quotes.map((quote) => ({...quote, article: "997"}))};
    const quotes = flatTables({...nothing, records: [stray], sources}).find(({name}) => name === "quotes");
    const index = quotes?.fields.findIndex(({name}) => name === "contentCodePoints") ?? -1;
    expect(quotes?.rows.every((row) => row[index] === null)).toBe(true);
  });

  it("says of a claim which function recomputes it, or what that would take", () => {
    const common = {caveat: "c", mostFavourableReading: "r", sourceWording: null};
    const checks = [
      {kind: "recomputed", dataset: "d", version: "0.1", function: "f", tolerance: "exact", missing: null, ...common},
      {kind: "not-checkable", missing: "a report", ...common},
      null
    ] as const;
    const claims = checks.flatMap((check) => record.claims.map((claim) => ({...claim, check})));
    const table = flatTables({...nothing, records: [{...record, claims}], sources}).find(({name}) => name === "claims");
    expect(table?.rows.map((row) => row.slice(-4))).toEqual([
      ["f", "d 0.1", "exact", null],
      [null, null, null, "a report"],
      [null, null, null, null]
    ]);
  });
});
