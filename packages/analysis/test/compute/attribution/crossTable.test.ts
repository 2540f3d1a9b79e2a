import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {attributionRows, crossTable, type CrossKey} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, publishedText, renumber} from "./recode.js";
import {someRecord} from "./someRecord.js";

const rows = attributionRows([mixedArticle], fixtureSources);
const keys: readonly CrossKey[] = ["article", "source", "affiliation", "official", "role", "kind", "act", "cueLemma", "cueClass"];

describe("crossTable", () => {
  it("counts pairs of codes that occur, in the order of the codebook, with totals and zeros", () => {
    expect(crossTable(rows, "kind", "act")).toEqual({
      n: 4,
      rows: [
        {value: "direct", n: 2},
        {value: "indirect", n: 2}
      ],
      columns: [
        {value: "speech", n: 3},
        {value: "writing", n: 1}
      ],
      cells: [
        {row: "direct", column: "speech", n: 2},
        {row: "direct", column: "writing", n: 0},
        {row: "indirect", column: "speech", n: 1},
        {row: "indirect", column: "writing", n: 1}
      ]
    });
    expect(crossTable(rows, "affiliation", "role").rows.map(({value}) => value)).toEqual(["elected", "candidate", "unknown"]);
    expect(crossTable(rows, "affiliation", "role").columns.map(({value}) => value)).toEqual([
      "decision-maker",
      "expert",
      "protagonist"
    ]);
  });

  it("takes articles in the order of their ids, official as a word, and no lemma as none", () => {
    const two = attributionRows([publishedText, renumber(mixedArticle, "100")], fixtureSources);
    expect(crossTable(two, "article", "official")).toMatchObject({
      rows: [
        {value: "100", n: 4},
        {value: "999", n: 3}
      ],
      columns: [
        {value: "official", n: 2},
        {value: "other", n: 5}
      ]
    });
    expect(crossTable(rows, "cueLemma", "cueClass").cells).toContainEqual({row: "none", column: "none", n: 1});
  });

  it("is empty of no rows", () => {
    expect(crossTable([], "kind", "act")).toEqual({n: 0, rows: [], columns: [], cells: []});
  });

  it("has cells that add up to the totals, turns over with its keys, and is unmoved by the order of rows", () => {
    fc.assert(
      fc.property(someRecord, fc.constantFrom(...keys), fc.constantFrom(...keys), (record, rowKey, columnKey) => {
        const some = attributionRows([record], fixtureSources);
        const table = crossTable(some, rowKey, columnKey);
        const sum = (cells: readonly {n: number}[]) => cells.reduce((total, {n}) => total + n, 0);
        for (const {value, n} of table.rows) expect(sum(table.cells.filter(({row}) => row === value))).toBe(n);
        for (const {value, n} of table.columns) expect(sum(table.cells.filter(({column}) => column === value))).toBe(n);
        expect([sum(table.rows), sum(table.columns), sum(table.cells)]).toEqual([some.length, some.length, some.length]);
        expect(crossTable(some.toReversed(), rowKey, columnKey)).toEqual(table);
        expect(crossTable(some, columnKey, rowKey).rows).toEqual(table.columns);
      })
    );
  });
});
