import {readFileSync} from "node:fs";
import path from "node:path";
import type {Check} from "@onrecord/corpus";
import {check} from "@onrecord/corpus/schema";
import * as v from "valibot";
import {describe, expect, it} from "vitest";
import {checksTable} from "../../scripts/checksTable.js";
import {checksText} from "../../scripts/checksText.js";
import {checkPackagedClaims, claims} from "../../scripts/packagedClaims.js";

const checks = checkPackagedClaims();

describe("data/checks.json", () => {
  it("is what the claims come out as now; if not, see what moved, then run `pnpm check:claims --write`", () => {
    const kept = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../data/checks.json"), "utf8")) as Check[];
    // A release raises the version of the data and nothing else.
    const now = checks.map((outcome, i) => ({...outcome, dataset: outcome.dataset && (kept[i]?.dataset ?? null)}));
    expect(checksText(now)).toBe(checksText(kept));
  });

  it("has the shape that the corpus documents", () => {
    for (const outcome of checks) expect(() => v.parse(check, outcome), outcome.claim).not.toThrow();
  });
});

describe("checksTable", () => {
  const table = checksTable(checks, claims);

  it("fits a terminal of eighty columns", () => {
    for (const line of table.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it("has every claim once, verdict by verdict, and their counts", () => {
    for (const {id} of claims) expect(table.split(id)).toHaveLength(2);
    expect(table).toMatch(/^holds \(2\)\n {2}claim/u);
    expect(table).toContain("\n\nholds in part (9)\n");
    expect(table).toContain("37 claims: holds 2, holds in part 9, does not hold 0, cannot be checked 26.");
    expect(table).toMatch(/000\/c006 = 235,000 {3}235,413 {2}235,413 {12}1 of 1 {3}235,000/u);
    expect(table).toContain("60 to 34");
  });

  it("says what a claim that cannot be checked needs, and leaves out what is not there", () => {
    expect(table).toMatch(/000\/c010 needs: The dockets and hearing records that the article refers to\n/u);
    const [first] = checks;
    const odd = checksTable(first ? [{...first, missing: null}] : [], []);
    expect(odd).toContain("needs: unknown data");
    expect(checksTable(checks.slice(4, 5), [])).toContain("000/c005");
    expect(checksTable([], [])).toMatch(/^0 claims/u);
  });
});
