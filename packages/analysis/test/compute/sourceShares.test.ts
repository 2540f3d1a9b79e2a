import {describe, expect, it} from "vitest";
import {countedQuotes, countingRules, sourceShares} from "../../src/compute/index.js";
import {fixtureRecord, fixtureSources, type FixtureQuote} from "../fixtures.js";

const quotes: FixtureQuote[] = [
  {id: "999/q001", source: "A", words: [[0, 10]], place: "headline"},
  {id: "999/q002", source: "A", words: [[10, 20]]},
  {id: "999/q003", source: "B", words: [[20, 40]]},
  {id: "999/q004", source: "C", words: [[25, 30]], nestedIn: "999/q003"},
  {id: "999/q005", source: "A", words: [[90, 100]]},
  {id: "999/q006", source: "C", words: [[50, 60]], act: "thought"},
  {id: "999/q007", source: "C", words: [[105, 108]]}
];
const record = fixtureRecord(110, quotes, 104);
const ids = (list: readonly {id: string}[]) => list.map(({id}) => id.slice(-1)).join("");

describe("countedQuotes", () => {
  it("counts outermost speech and writing in the body by default: headline apart, furniture and thoughts out", () => {
    expect(ids(countedQuotes(record))).toBe("235");
  });

  it("counts inner instead of outer quotes, and all acts, where told", () => {
    expect(ids(countedQuotes(record, {level: "innermost", acts: "reported"}))).toBe("245");
    expect(ids(countedQuotes(record, {level: "outermost", acts: "all"}))).toBe("2356");
  });

  it("does not hide speech within a thought that is itself not counted", () => {
    const inner = fixtureRecord(50, [
      {id: "999/q001", source: "A", words: [[0, 20]], act: "thought"},
      {id: "999/q002", source: "B", words: [[5, 10]], nestedIn: "999/q001"}
    ]);
    expect(ids(countedQuotes(inner))).toBe("2");
    expect(ids(countedQuotes(inner, {level: "outermost", acts: "all"}))).toBe("1");
  });
});

describe("sourceShares", () => {
  it("gives the published hand-worked shares: A two of three quotes and half of the words (STATISTICS §4.4, prominence)", () => {
    const shares = sourceShares([record], fixtureSources);
    expect(shares).toHaveLength(2);
    expect(shares[0]).toMatchObject({
      source: "A",
      label: "Source A",
      affiliation: "academic",
      quotes: 2,
      quotesOfAll: 3,
      words: 20,
      wordsOfAll: 40,
      wordShare: 0.5
    });
    expect(shares[0]?.quoteShare).toBeCloseTo(2 / 3, 12);
    expect(shares[1]).toMatchObject({source: "B", quotes: 1, words: 20});
  });

  it("counts a word once per source, also where two of its quotes overlap", () => {
    const [share] = sourceShares(
      [
        fixtureRecord(50, [
          {id: "999/q001", source: "A", words: [[0, 10]]},
          {id: "999/q002", source: "A", words: [[5, 15]]}
        ])
      ],
      fixtureSources
    );
    expect(share).toMatchObject({quotes: 2, words: 15, wordsOfAll: 15, wordShare: 1});
  });

  it("has no row for an article without a counted quote, and none for no article", () => {
    expect(sourceShares([fixtureRecord(10, [])], fixtureSources)).toEqual([]);
    expect(sourceShares([], fixtureSources)).toEqual([]);
  });

  it("leaves the word share undefined when no word is attributed, never 0 or NaN", () => {
    const [share] = sourceShares([fixtureRecord(5, [{id: "999/q001", source: "Z", words: [[7, 8]]}])], []);
    expect(share).toMatchObject({label: "Z", words: 0, wordsOfAll: 0, wordShare: undefined, quoteShare: 1});
  });

  it("is unmoved by the order of quotes and of sources", () => {
    const turned = {...record, quotes: [...record.quotes].reverse(), appearances: [...record.appearances].reverse()};
    for (const {rule} of countingRules)
      expect(sourceShares([turned], [...fixtureSources].reverse(), rule)).toEqual(sourceShares([record], fixtureSources, rule));
  });

  it("adds up to one over the sources of an article, under every rule", () => {
    for (const {rule} of countingRules)
      expect(sourceShares([record], fixtureSources, rule).reduce((sum, {quoteShare}) => sum + quoteShare, 0)).toBeCloseTo(1, 12);
  });
});
