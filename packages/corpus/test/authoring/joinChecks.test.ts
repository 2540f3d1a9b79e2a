import {describe, expect, it} from "vitest";
import {joinChecks} from "../../authoring/joinChecks.js";
import {exampleton} from "../fixtures/exampleton.js";

const {record} = await exampleton();
const id = record.claims[0]?.id ?? "";
const check = {kind: "not-checkable", missing: "m", caveat: "c", mostFavourableReading: "r", sourceWording: null} as const;

describe("joinChecks", () => {
  it("gives each claim its specification, and null where there is none", () => {
    const joined = joinChecks([record], {[id]: check}, "checks.json");
    expect(joined.problems).toEqual([]);
    expect(joined.records[0]?.claims.map((claim) => claim.check)).toEqual([check]);
    expect(joinChecks([record], {}, "checks.json").records).toEqual([record]);
  });

  it("reports a check of a claim that is not there, and one that stands in an article's file", () => {
    expect(joinChecks([record], {"999/c099": check}, "checks.json").problems).toMatchObject([
      {where: "checks.json", failed: "check of an unknown claim", received: "999/c099"}
    ]);
    const misplaced = {...record, claims: record.claims.map((claim) => ({...claim, check}))};
    expect(joinChecks([misplaced], {}, "checks.json").problems).toMatchObject([
      {where: id, failed: "check in an article's file", remedy: "move it to checks.json"}
    ]);
  });
});
