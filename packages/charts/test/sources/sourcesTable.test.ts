import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {sourcesCsv, sourcesTable} from "../../src/index.js";
import {strip, stripQuote} from "../fixtures.js";

describe("sourcesTable", () => {
  it("has one row per attribution, with its place in words", () => {
    expect(sourcesTable(strip())).toHaveLength(4);
    expect(sourcesTable(strip())[1]).toMatchObject({quote: "999/q002", firstWord: 40, endWord: 70, counted: true});
  });

  it("falls back on ids for a source it does not know", () => {
    expect(sourcesTable(strip({quotes: [stripQuote("999/q001", "s009", {content: []})]}))[0]).toMatchObject({
      label: "s009",
      affiliation: "unknown",
      firstWord: 0,
      endWord: 0
    });
  });
});

describe("sourcesCsv", () => {
  it("is CSV that reads back as the table, null as an empty field", () => {
    const rows = csvParse(sourcesCsv(strip({quotes: [stripQuote("999/q001", "s001", {excerpt: 'a "levy", again'})]})));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      quote: "999/q001",
      excerpt: 'a "levy", again',
      gist: "",
      nestedIn: "",
      counted: "true",
      credit: strip().credit
    });
  });
});
