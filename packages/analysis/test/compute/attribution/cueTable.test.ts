import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cueTable, defaultCountingRule, neutralShareByAffiliation} from "../../../src/compute/index.js";
import {fixtureRecord, fixtureSources} from "../../fixtures.js";
import {mixedArticle, recode, renumber, silentArticle, turned} from "./recode.js";
import {someRecord} from "./someRecord.js";

describe("cueTable", () => {
  it("counts each cue of the body, of all acts and levels, most frequent first, per affiliation and per article", () => {
    expect(cueTable([mixedArticle], fixtureSources)).toEqual([
      {
        cueLemma: "say",
        cueClass: "neutral-report",
        n: 3,
        affiliations: [
          {affiliation: "elected", n: 2},
          {affiliation: "unknown", n: 1}
        ],
        articles: [{article: "999", n: 3}]
      },
      {
        cueLemma: "claim",
        cueClass: "distancing",
        n: 1,
        affiliations: [{affiliation: "candidate", n: 1}],
        articles: [{article: "999", n: 1}]
      },
      {
        cueLemma: "fear",
        cueClass: "cognition",
        n: 1,
        affiliations: [{affiliation: "unknown", n: 1}],
        articles: [{article: "999", n: 1}]
      }
    ]);
  });

  it("takes a cue in the middle of three levels", () => {
    const levels = recode(
      fixtureRecord(50, [
        {id: "999/q001", source: "A", words: [[0, 30]]},
        {id: "999/q002", source: "B", words: [[5, 20]], nestedIn: "999/q001"},
        {id: "999/q003", source: "C", words: [[10, 15]], nestedIn: "999/q002"}
      ]),
      {quotes: Object.fromEntries(["1", "2", "3"].map((id) => [id, {cueLemma: "say", cueClass: "neutral-report" as const}]))}
    );
    expect(cueTable([levels], fixtureSources)[0]?.n).toBe(3);
  });

  it("leaves out headline, furniture, and what has no cue", () => {
    const cued = recode(mixedArticle, {
      quotes: {7: {cueLemma: "boast", cueClass: "manner"}, 8: {cueLemma: "boast", cueClass: "manner"}}
    });
    expect(cueTable([cued], fixtureSources)).toEqual(cueTable([mixedArticle], fixtureSources));
    expect(cueTable([silentArticle], fixtureSources)).toEqual([]);
    expect(cueTable([], [])).toEqual([]);
  });

  it("gives a lemma of two classes two rows, in the order of the codebook, and articles in that of their ids", () => {
    const report = recode(mixedArticle, {
      quotes: {
        1: {cueLemma: "cite", cueClass: "documentary"},
        2: {cueLemma: "cite", cueClass: "assertive"},
        3: {cueLemma: null, cueClass: "none"},
        4: {cueLemma: null, cueClass: "none"},
        6: {cueLemma: null, cueClass: "none"}
      }
    });
    const rows = cueTable([report, renumber(report, "100")], fixtureSources);
    expect(rows.map(({cueLemma, cueClass, n}) => [cueLemma, cueClass, n])).toEqual([
      ["cite", "assertive", 2],
      ["cite", "documentary", 2]
    ]);
    expect(rows[0]?.articles.map(({article}) => article)).toEqual(["100", "999"]);
  });

  it("has parts that add up, and is unmoved by order", () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const rows = cueTable([record], fixtureSources);
        const sum = (parts: readonly {n: number}[]) => parts.reduce((total, {n}) => total + n, 0);
        for (const {n, affiliations, articles} of rows) expect([sum(affiliations), sum(articles)]).toEqual([n, n]);
        expect(rows.map(({n}) => n)).toEqual(rows.map(({n}) => n).sort((a, b) => b - a));
        expect(cueTable([turned(record)], fixtureSources.toReversed())).toEqual(rows);
      })
    );
  });
});

describe("neutralShareByAffiliation", () => {
  const six = recode(
    fixtureRecord(
      100,
      ["A", "A", "A", "A", "A", "B", "B", "B", "B", "A"].map((source, i) => ({
        id: `999/q${String(i).padStart(3, "0")}`,
        source,
        words: [[10 * i, 10 * i + 5]]
      }))
    ),
    {
      appearances: {A: {affiliation: "court"}},
      quotes: Object.fromEntries(
        Array.from({length: 9}, (_, i) => [
          String(i),
          i < 3 ? {cueLemma: "say", cueClass: "neutral-report" as const} : {cueLemma: "claim", cueClass: "distancing" as const}
        ])
      )
    }
  );

  it("gives neutral cues of all cues, from five on; below, counts and the reason", () => {
    expect(neutralShareByAffiliation([six], fixtureSources)).toEqual([
      {affiliation: "court", count: 3, of: 5, share: 0.6},
      {affiliation: "academic", count: 0, of: 4, share: undefined, reason: "fewer than 5"}
    ]);
  });

  it("takes the quotes of cueTable unless told a counting rule", () => {
    const of = (rows: readonly {of: number}[]) => rows.map((row) => row.of);
    expect(of(neutralShareByAffiliation([mixedArticle], fixtureSources))).toEqual([2, 1, 2]);
    expect(of(neutralShareByAffiliation([mixedArticle], fixtureSources, defaultCountingRule))).toEqual([2, 1]);
  });

  it("has no row of nothing", () => {
    expect(neutralShareByAffiliation([silentArticle], [])).toEqual([]);
    expect(neutralShareByAffiliation([], [])).toEqual([]);
  });

  it("adds up to cueTable, and is unmoved by order", () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const rows = neutralShareByAffiliation([record], fixtureSources);
        const cues = cueTable([record], fixtureSources);
        expect(rows.reduce((sum, {of}) => sum + of, 0)).toBe(cues.reduce((sum, {n}) => sum + n, 0));
        expect(rows.reduce((sum, {count}) => sum + count, 0)).toBe(
          cues.filter(({cueClass}) => cueClass === "neutral-report").reduce((sum, {n}) => sum + n, 0)
        );
        expect(neutralShareByAffiliation([turned(record)], fixtureSources)).toEqual(rows);
      })
    );
  });
});
