import {describe, expect, it} from "vitest";
import {sourceShareTable, sourceShares} from "../src/index.js";
import {fixtureRecord, fixtureSources} from "./fixtures.js";

describe("sourceShareTable", () => {
  const record = fixtureRecord(50, [
    {id: "999/q001", source: "A", words: [[0, 10]]},
    {id: "999/q002", source: "B", words: [[20, 25]]}
  ]);

  it("has the rows and columns of sourceShares", () => {
    const table = sourceShareTable([record], fixtureSources);
    expect(table.objects()).toEqual(sourceShares([record], fixtureSources));
    expect(table.columnNames()).toContain("wordShare");
  });

  it("is an arquero table that verbs work on", () => {
    const most = sourceShareTable([record], fixtureSources).filter((row: {words: number}) => row.words > 5);
    expect(most.array("label")).toEqual(["Source A"]);
  });

  it("is empty for no records", () => {
    expect(sourceShareTable([], []).numRows()).toBe(0);
  });
});
