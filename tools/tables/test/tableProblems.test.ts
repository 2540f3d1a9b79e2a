import {describe, expect, it} from "vitest";
import type {Cell} from "../src/table.js";
import {tableProblems} from "../src/tableProblems.js";
import {cities, field, states} from "./planted.js";

const withCell = (column: string, cell: Cell) => {
  const at = cities.fields.findIndex(({name}) => name === column);
  return tableProblems([{...cities, rows: [cities.rows[0]!.map((old, i) => (i === at ? cell : old))]}, states]);
};

it("finds nothing in sound tables", () => {
  expect(tableProblems([cities, states])).toEqual([]);
});

describe("cells that are not what their column says", () => {
  it.each([
    ["name", null, "a value"],
    ["name", "", "text that is not empty"],
    ["name", 1, "text that is not empty"],
    ["id", "x1", "text like ^c\\d$"],
    ["kind", "village", "one of town, city"],
    ["founded", "1850-02-30", "a date"],
    ["founded", "1850", "a date"],
    ["people", 0.5, "a whole number"],
    ["people", 2 ** 31, "32 bits"],
    ["people", -1, "at least 0"],
    ["share", Number.NaN, "a number"],
    ["share", "1", "a number"],
    ["capital", "true", "true or false"],
    ["names", null, "a value"],
    ["names", ["a;b"], "none with a semicolon"],
    ["names", [""], "none empty"],
    ["names", "a", "a list of texts"]
  ] as const)("%s %j", (column, cell, expected) => {
    const [problem, ...others] = withCell(column, cell);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^cities row 1: invalid/u);
    expect(problem?.split("\n")[1]).toContain(expected);
    expect(problem).toContain("to do:");
  });

  it("a number above its column's limit", () => {
    const table = {...states, fields: [field("id", "integer", {maximum: 1})], rows: [[1], [2]], references: []};
    expect(tableProblems([table])).toHaveLength(1);
  });

  it("too few cells, and a long text is cut in the message", () => {
    expect(tableProblems([{...states, rows: [["s1"]], references: []}])[0]).toContain("wrong number of cells");
    const [problem = ""] = withCell("kind", "x".repeat(500));
    expect(problem.length).toBeLessThan(300);
  });
});

it("finds a key that is given twice, or incomplete", () => {
  const twice = {
    ...states,
    rows: [
      ["s1", null],
      ["s1", null]
    ] as const,
    references: []
  };
  expect(tableProblems([twice])).toEqual([expect.stringContaining("key given twice")]);
  expect(tableProblems([{...states, key: ["within"], references: []}])).toEqual([expect.stringContaining("incomplete key")]);
});

it("finds a reference to no row, to no table, to no column; null refers to nothing", () => {
  expect(tableProblems([cities, {...states, rows: [["s9", null]]}])).toEqual([
    expect.stringContaining("cities row 1: orphaned state"),
    expect.stringContaining("cities row 3: orphaned state")
  ]);
  expect(tableProblems([cities])).toEqual([expect.stringContaining("unknown table")]);
  expect(() => tableProblems([{...states, key: ["x"]}])).toThrow(/states: unknown column[\s\S]*received: x/u);
});
