import {describe, expect, it} from "vitest";
import {sourceShares, sourceStrip} from "../../src/compute/index.js";
import {unionLength} from "../../src/compute/wordUnion.js";
import {fixtureRecord, fixtureSources} from "../fixtures.js";

const record = fixtureRecord(
  110,
  [
    {id: "999/q001", source: "B", words: [[20, 40]]},
    {id: "999/q002", source: "C", words: [[25, 30]], nestedIn: "999/q001", quoted: false},
    {
      id: "999/q003",
      source: "A",
      words: [
        [10, 15],
        [16, 18]
      ]
    },
    {id: "999/q004", source: "A", words: [[105, 108]]}
  ],
  104
);
const strip = sourceStrip(record, fixtureSources, "1.2.3");

describe("sourceStrip", () => {
  it("lists sources in order of first appearance and quotes in text order, outer before nested, furniture left out", () => {
    expect(strip.sources.map(({source}) => source)).toEqual(["A", "B", "C"]);
    expect(strip.quotes.map(({quote}) => quote.slice(-1)).join("")).toBe("312");
    expect(strip.quotes[2]).toMatchObject({outerSource: "B", nestedIn: "999/q001", counted: false, gist: "A summary", excerpt: ""});
  });

  it("places every piece in words, and joins the pieces of an excerpt with an ellipsis", () => {
    expect(strip.quotes[0]).toMatchObject({
      content: [
        {start: 10, end: 15},
        {start: 16, end: 18}
      ],
      words: 7,
      excerpt: "word 10 … word 16"
    });
  });

  it("gives the author every word that is attributed to nobody", () => {
    expect(strip.words).toBe(104);
    expect(strip.authorWords).toBe(104 - 27);
    expect(unionLength(strip.author)).toBe(strip.authorWords);
  });

  it("counts as sourceShares does, and says what it draws beyond that", () => {
    const shares = sourceShares([record], fixtureSources);
    for (const {source, quotes, words} of strip.sources) {
      const share = shares.find((row) => row.source === source);
      expect({quotes, words}).toEqual({quotes: share?.quotes ?? 0, words: share?.words ?? 0});
    }
    expect(strip.sources.map(({uncounted}) => uncounted)).toEqual([0, 0, 1]);
    expect(strip.quotesOfAll).toBe(shares[0]?.quotesOfAll);
    expect(strip.wordsOfAll).toBe(shares[0]?.wordsOfAll);
  });

  it("marks a cut excerpt, and names what is unknown by its id", () => {
    const cut = {
      ...record,
      article: {...record.article, title: {basis: "unknown" as const, note: "none"}},
      appearances: [],
      quotes: record.quotes.map((quote) => ({...quote, cut: true}))
    };
    const odd = sourceStrip(cut, [], "1.2.3");
    expect(odd.title).toBe("999");
    expect(odd.quotes[0]?.excerpt.endsWith(" …")).toBe(true);
    expect(odd.sources[0]).toMatchObject({label: "A", affiliation: "unknown", group: "press-and-public"});
  });

  it("draws an article without attributions as the author's own from end to end", () => {
    const silent = sourceStrip(fixtureRecord(10, []), [], "1.2.3");
    expect(silent).toMatchObject({author: [{start: 0, end: 10}], authorWords: 10, sources: [], quotes: [], quotesOfAll: 0});
  });

  it("names the corpus version, the article and the coding in its credit", () => {
    expect(strip.credit).toBe(
      "Source: On the Record corpus 1.2.3, article 999, coded once by fixed rules. Counted: outermost speech and writing in the body."
    );
  });
});
