import {describe, expect, it} from "vitest";
import {rowsOf} from "../../../src/compute/claims/claimReading.js";

describe("rowsOf", () => {
  it("gives the rows themselves up to a hundred, and of more their number only", () => {
    const rows = (n: number) => Array.from({length: n}, (_, agency) => ({agency}));
    expect(rowsOf("agencies", "all", rows(100))).toEqual({table: "agencies", filter: "all", count: 100, list: rows(100)});
    expect(rowsOf("agencies", "all", rows(101))).toEqual({table: "agencies", filter: "all", count: 101, list: null});
  });
});
