import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {countingRules, officialSensitivity, officialShare, shareOf, type CountUnit} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, renumber, silentArticle, turned} from "./recode.js";
import {someRecord} from "./someRecord.js";

const units: readonly CountUnit[] = ["quotes", "sources", "words"];

describe("officialShare", () => {
  it("counts quotes unless told, else sources or words, with the denominator", () => {
    // A is official: two quotes of four, one source of three, twenty words of forty-five.
    expect(officialShare([mixedArticle], fixtureSources)).toEqual({count: 2, of: 4, share: 0.5});
    expect(officialShare([mixedArticle], fixtureSources, {unit: "sources"})).toEqual({count: 1, of: 3, share: 1 / 3});
    expect(officialShare([mixedArticle], fixtureSources, {unit: "words"})).toEqual({count: 20, of: 45, share: 20 / 45});
    expect(officialShare([mixedArticle], fixtureSources, {rule: {level: "outermost", acts: "all"}})).toMatchObject({of: 5});
  });

  it("is undefined of nothing, with the reason", () => {
    for (const records of [[], [silentArticle]])
      expect(officialShare(records, [])).toEqual({count: 0, of: 0, share: undefined, reason: "no quote is counted"});
  });

  it("is the row `official` of shareOf", () => {
    fc.assert(
      fc.property(someRecord, fc.constantFrom(...units), (record, unit) => {
        const [row] = shareOf([record], fixtureSources, {unit, by: "official", articles: "together"});
        expect(row).toEqual({article: null, value: "official", ...officialShare([record], fixtureSources, {unit})});
      })
    );
  });
});

describe("officialSensitivity", () => {
  it("gives the share as coded, with each borderline appearance flipped, and the lowest and the highest", () => {
    const nobody = {source: null, label: null, affiliation: null, borderline: null};
    expect(officialSensitivity([mixedArticle], fixtureSources)).toEqual([
      {flipped: null, ...nobody, count: 2, of: 4, share: 0.5},
      {
        flipped: "999/a001",
        source: "A",
        label: "Source A",
        affiliation: "elected",
        borderline: "candidate",
        count: 0,
        of: 4,
        share: 0
      },
      {
        flipped: "999/a002",
        source: "B",
        label: "Source B",
        affiliation: "candidate",
        borderline: "elected",
        count: 3,
        of: 4,
        share: 0.75
      },
      {flipped: "lowest", ...nobody, count: 0, of: 4, share: 0},
      {flipped: "highest", ...nobody, count: 3, of: 4, share: 0.75}
    ]);
  });

  it("flips one article's appearance without touching the same source in another", () => {
    const rows = officialSensitivity([mixedArticle, renumber(mixedArticle, "998")], []);
    expect(rows.find(({flipped}) => flipped === "998/a001")).toMatchObject({count: 2, of: 8, label: "A"});
  });

  it("has three equal rows where nothing is borderline, and no share of nothing", () => {
    const plain = {...mixedArticle, appearances: mixedArticle.appearances.map((row) => ({...row, borderline: null}))};
    expect(officialSensitivity([plain], fixtureSources).map(({flipped, count}) => [flipped, count])).toEqual([
      [null, 2],
      ["lowest", 2],
      ["highest", 2]
    ]);
    for (const row of officialSensitivity([], [])) expect(row).toMatchObject({share: undefined, reason: "no quote is counted"});
  });

  it("treats quotes of a source without an appearance as coded, whatever is flipped", () => {
    const unknown = {...mixedArticle, appearances: mixedArticle.appearances.filter(({source}) => source !== "C")};
    expect(officialSensitivity([unknown], fixtureSources).map(({count}) => count)).toEqual([2, 0, 3, 0, 3]);
  });

  it("bounds every choice of flips by the lowest and the highest, and is unmoved by order", () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.constantFrom(...units),
        fc.constantFrom(...countingRules),
        fc.nat(7),
        (record, unit, {rule}, choice) => {
          const rows = officialSensitivity([record], fixtureSources, {unit, rule});
          const lowest = rows.find(({flipped}) => flipped === "lowest")!.count;
          const highest = rows.find(({flipped}) => flipped === "highest")!.count;
          const some = {
            ...record,
            appearances: record.appearances.map((row, i) =>
              (choice >> i) % 2 === 1 ? {...row, affiliation: row.borderline ?? row.affiliation} : row
            )
          };
          const {count} = officialShare([some], fixtureSources, {unit, rule});
          expect(lowest).toBeLessThanOrEqual(count);
          expect(highest).toBeGreaterThanOrEqual(count);
          expect(officialSensitivity([turned(record)], fixtureSources, {unit, rule})).toEqual(rows);
        }
      )
    );
  });
});
