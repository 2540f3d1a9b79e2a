import {describe, expect, it} from "vitest";
import {verify} from "../../src/evidence/verify.js";
import {exampleton, exampletonRaw} from "../fixtures/exampleton.js";

const {record} = await exampleton();

describe("verify", () => {
  it("verifies every record against the text, byte-order mark and CRLF included", async () => {
    const report = await verify([record], {"999": exampletonRaw});
    expect(report.counts.orphaned).toBe(0);
    expect(report.counts["not-checkable-here"]).toBe(0);
    expect(report.counts.verified).toBe(record.quotes.length + record.nonQuotations.length + record.claims.length + 2);
    expect(report.articles[0]?.fingerprintMatches).toBe(true);
  });

  it("says not checkable here without the text, and guesses nothing", async () => {
    const report = await verify([record], {});
    expect(report.counts.verified).toBe(0);
    expect(report.counts["not-checkable-here"]).toBeGreaterThan(0);
    expect(report.articles[0]?.fingerprintMatches).toBeUndefined();
  });

  it("orphans what stands after a change, and still verifies what stands before it", async () => {
    const report = await verify([record], {"999": exampletonRaw.replace("It rained,", "It really rained,")});
    const [article] = report.articles;
    expect(article?.fingerprintMatches).toBe(false);
    expect(article?.results.find(({id}) => id === "999/q001")?.status).toBe("verified");
    expect(article?.results.find(({id}) => id === "999/q004")).toMatchObject({status: "orphaned"});
    expect(article?.results.find(({id}) => id === "999/q005")?.status).toBe("orphaned");
  });

  it.each([
    ["the content at its offsets is not what was coded", {digest: "0".repeat(16)}],
    ["the published words are not at their offsets", {words: ["It poured,", "x"]}],
    ["the cue is not at its offsets", {cueWords: ["shouted"]}],
    ["the source is not at its offsets", {sourceWords: ["Bo Li"]}]
  ])("tells a changed record: %s", async (reason, change) => {
    const changed = {...record, quotes: record.quotes.map((quote) => (quote.id === "999/q004" ? {...quote, ...change} : quote))};
    const report = await verify([changed], {"999": exampletonRaw});
    expect(report.articles[0]?.results.find(({id}) => id === "999/q004")).toEqual({id: "999/q004", status: "orphaned", reason});
  });

  it("orphans changed titles, claims and non-quotations too", async () => {
    const changed = {
      ...record,
      appearances: record.appearances.map((item) => (item.titleWords === null ? item : {...item, titleWords: "somebody else"})),
      claims: record.claims.map((claim) => ({...claim, words: "30 of 40"})),
      nonQuotations: record.nonQuotations.map((item) => ({...item, words: "laymen"}))
    };
    expect((await verify([changed], {"999": exampletonRaw})).counts.orphaned).toBe(4);
  });
});
