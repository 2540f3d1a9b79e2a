import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cueTable, dotTable, sharedCueTable} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, recode, renumber, silentArticle} from "../attribution/recode.js";
import {someRecord} from "../attribution/someRecord.js";

const table = (rows: "affiliation" | "article", columns: "cueClass" | "naming" | "kind") =>
  dotTable([mixedArticle], fixtureSources, {rows, columns, version: "1.2.3"});
const dotsIn = ({rows}: ReturnType<typeof dotTable>) => rows.flatMap(({cells}) => cells.flatMap(({dots}) => dots));

describe("dotTable", () => {
  it("gives each attribution with a reporting word one dot, of all acts and levels, in the body, furniture out", () => {
    const drawn = table("affiliation", "cueClass");
    expect(dotsIn(drawn).map(({quote}) => quote)).toEqual(["999/q001", "999/q004", "999/q002", "999/q003", "999/q006"]);
    expect(drawn.columns.map(({label, n}) => [label, n])).toEqual([
      ["neutral report", 3],
      ["distancing", 1],
      ["cognition", 1]
    ]);
    expect(dotsIn(drawn)[0]).toEqual({
      quote: "999/q001",
      group: "government",
      text: "Source A, elected official: direct speech, “say”"
    });
  });

  it("gives each counted quote one dot by naming and by kind, and says where there is no reporting word", () => {
    expect(table("affiliation", "kind").columns.map(({label, n}) => [label, n])).toEqual([
      ["direct", 2],
      ["indirect", 2]
    ]);
    expect(table("article", "naming").rows.map(({label, n}) => [label, n])).toEqual([["A Fixture", 4]]);
    expect(dotsIn(table("affiliation", "naming")).at(-1)?.text).toContain("no reporting word");
  });

  it("calls an article without a title by its id, and has nothing to draw where nobody is quoted", () => {
    const untitled = {...mixedArticle, article: {...mixedArticle.article, title: {basis: "unknown", note: "none"} as const}};
    const drawn = dotTable([untitled], fixtureSources, {rows: "article", columns: "kind", version: "1"});
    expect(drawn.rows.map(({label}) => label)).toEqual(["999"]);
    expect(dotTable([silentArticle], [], {rows: "article", columns: "kind", version: "1"})).toMatchObject({n: 0, rows: []});
  });
});

describe("sharedCueTable", () => {
  it("lists the words that stand for several affiliations, with a row for each", () => {
    const shared = sharedCueTable([mixedArticle], fixtureSources, {version: "1"});
    expect(shared.rows.map(({key, n}) => [key, n])).toEqual([
      ["say/neutral-report/elected", 2],
      ["say/neutral-report/unknown", 1]
    ]);
    expect(shared.rows[0]?.section).toEqual({label: "say", note: "neutral report"});
    expect(shared.n).toBe(5);
  });

  it("puts the most frequent word first, and words of the same frequency in the order of their letters", () => {
    const other = renumber(
      recode(mixedArticle, {
        quotes: {
          1: {cueLemma: "add"},
          3: {cueLemma: "add"},
          4: {cueLemma: "tell"},
          2: {cueLemma: "tell", cueClass: "neutral-report"}
        }
      }),
      "100"
    );
    const words = sharedCueTable([mixedArticle, other], fixtureSources, {version: "1"}).rows.map(({section}) => section?.label);
    expect([...new Set(words)]).toEqual(["say", "add", "tell"]);
  });

  it("has the counts of cueTable", () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const expected = cueTable([record], fixtureSources)
          .filter(({affiliations}) => affiliations.length > 1)
          .flatMap(({cueLemma, cueClass, affiliations}) =>
            affiliations.map(({affiliation, n}) => [`${cueLemma}/${cueClass}/${affiliation}`, n])
          );
        const shared = sharedCueTable([record], fixtureSources, {version: "1"});
        expect(Object.fromEntries(shared.rows.map(({key, n}) => [key, n]))).toEqual(Object.fromEntries(expected));
      }),
      {numRuns: 60}
    );
  });
});
