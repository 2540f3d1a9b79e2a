import {officialAffiliations} from "@onrecord/corpus/codebook";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {allAttributionRows, attributionRows, countedQuotes, countingRules} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, publishedText, recode, relabelled, renumber, silentArticle, turned} from "./recode.js";
import {someRecord} from "./someRecord.js";

const lastCharacters = (rows: readonly {quote: string}[]) => rows.map(({quote}) => quote.slice(-1)).join("");

describe("attributionRows", () => {
  it("has one row per counted quote, in text order, with what the record says of quote, source and appearance", () => {
    const rows = attributionRows([mixedArticle], fixtureSources);
    expect(lastCharacters(rows)).toBe("1245");
    expect(rows[0]).toEqual({
      article: "999",
      quote: "999/q001",
      source: "A",
      label: "Source A",
      sourceKind: "person",
      affiliation: "elected",
      borderline: "candidate",
      official: true,
      role: "decision-maker",
      sourceNaming: "named",
      naming: "named",
      kind: "direct",
      act: "speech",
      tier: "core",
      cueLemma: "say",
      cueClass: "neutral-report",
      block: false,
      words: 10,
      firstWord: 10,
      position: 10 / 104
    });
    expect(rows[2]).toMatchObject({naming: "implicit", sourceNaming: "named", act: "writing", kind: "indirect"});
  });

  it("takes the alternatives of the counting rule", () => {
    expect(countingRules.map(({rule}) => lastCharacters(attributionRows([mixedArticle], fixtureSources, rule)))).toEqual([
      "1245",
      "1345",
      "12456"
    ]);
  });

  it("gives the published positions .1, .4 and .9 (STATISTICS §4.4)", () => {
    expect(attributionRows([publishedText], fixtureSources).map(({position, words}) => [position, words])).toEqual([
      [0.1, 10],
      [0.4, 20],
      [0.9, 10]
    ]);
  });

  it("counts a word of two overlapping pieces once", () => {
    const pieces = recode(publishedText, {
      quotes: {
        1: {
          spans: {
            ...publishedText.quotes[0]!.spans,
            content: [
              {start: 1000, end: 1049},
              {start: 1030, end: 1099}
            ]
          }
        }
      }
    });
    expect(attributionRows([pieces], fixtureSources)[0]).toMatchObject({words: 10, firstWord: 100});
  });

  it("calls official exactly the codebook's official affiliations, and never a union", () => {
    for (const affiliation of ["officers-union", "candidate", "unknown", ...officialAffiliations] as const) {
      const [row] = attributionRows([recode(publishedText, {appearances: {A: {affiliation}}})], fixtureSources);
      expect(row?.official).toBe((officialAffiliations as readonly string[]).includes(affiliation));
    }
  });

  it("says unknown, not nothing, of a source without an appearance or beyond the list of sources", () => {
    const [row] = attributionRows([{...publishedText, appearances: []}], []);
    expect(row).toMatchObject({
      label: "A",
      sourceKind: "unknown",
      affiliation: "unknown",
      borderline: null,
      official: false,
      role: "unknown",
      sourceNaming: "unknown"
    });
  });

  it("has no position in an article without words, and no row of nothing", () => {
    const wordless = {...publishedText, article: {...publishedText.article, sentences: []}};
    expect(attributionRows([wordless], fixtureSources)[0]).toMatchObject({words: 0, firstWord: 0, position: undefined});
    expect(attributionRows([silentArticle], fixtureSources)).toEqual([]);
    expect(attributionRows([], [])).toEqual([]);
  });

  it("keeps the order of records, and is unmoved by that of quotes, appearances and sources", () => {
    const two = [renumber(publishedText, "998"), mixedArticle];
    expect(attributionRows(two, fixtureSources).map(({article}) => article)).toEqual([
      ...Array<string>(3).fill("998"),
      ...Array<string>(4).fill("999")
    ]);
    expect(attributionRows([turned(mixedArticle)], fixtureSources.toReversed())).toEqual(
      attributionRows([mixedArticle], fixtureSources)
    );
  });

  it("moves nothing but the ids when sources get other ids", () => {
    const as = (source: string) => `z${source}`;
    const sources = fixtureSources.map((source) => ({...source, id: as(source.id)}));
    expect(attributionRows([relabelled(mixedArticle, as)], sources)).toEqual(
      attributionRows([mixedArticle], fixtureSources).map((row) => ({...row, source: as(row.source)}))
    );
  });
});

describe("allAttributionRows", () => {
  it("has every quote, headline and furniture included, outer before nested, and says which are counted", () => {
    const rows = allAttributionRows([mixedArticle], fixtureSources);
    expect(lastCharacters(rows)).toBe("71234568");
    expect(lastCharacters(rows.filter(({counted}) => counted))).toBe("1245");
    expect(rows[0]).toMatchObject({place: "headline", nestedIn: null, firstWord: 0});
    expect(rows[3]).toMatchObject({place: "body", nestedIn: "999/q002", counted: false});
    expect(rows.at(-1)).toMatchObject({words: 0, position: 1});
  });

  it("puts the longer of two that start together first, then the lower id", () => {
    const together = recode(publishedText, {
      quotes: {
        1: {spans: {...publishedText.quotes[0]!.spans, content: [{start: 4000, end: 4005}]}},
        3: {spans: publishedText.quotes[1]!.spans}
      }
    });
    for (const record of [together, turned(together)])
      expect(lastCharacters(allAttributionRows([record], fixtureSources))).toBe("231");
  });

  it("puts a quote whose content is missing at the start, without words", () => {
    const empty = recode(publishedText, {quotes: {3: {spans: {...publishedText.quotes[2]!.spans, content: []}}}});
    const [row] = allAttributionRows([empty], fixtureSources);
    expect(row).toMatchObject({quote: "999/q003", words: 0, counted: false});
  });

  it("agrees with attributionRows and countedQuotes under every rule", () => {
    fc.assert(
      fc.property(someRecord, fc.constantFrom(...countingRules), (record, {rule}) => {
        const counted = allAttributionRows([record], fixtureSources, rule).filter((row) => row.counted);
        const rows = attributionRows([record], fixtureSources, rule);
        expect(counted).toMatchObject(rows);
        expect(counted).toHaveLength(rows.length);
        expect(rows.map(({quote}) => quote).sort()).toEqual(
          countedQuotes(record, rule)
            .map(({id}) => id)
            .sort()
        );
        for (const {position} of rows) {
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position).toBeLessThanOrEqual(1);
        }
      })
    );
  });
});
