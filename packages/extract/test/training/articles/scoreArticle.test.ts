import {describe, expect, it} from "vitest";
import type {Extraction, Quote, Span} from "../../../src/types.js";
import {scoreArticle, type CodedArticle} from "../../../training/articles/scoreArticle.js";

const text = "“One two three four five,” Lee said. The “six” of seven eight nine ten, Moor said.";
const span = (words: string): Span => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
const coded = (content: string, source: string, tier: "core" | "optional" = "core"): CodedArticle["quotes"][number] => ({
  kind: "direct",
  tier,
  spans: {content: [span(content)], sourceFull: source === "" ? [] : [span(source)]}
});
const found = (quotes: readonly (readonly [string, string])[], nonQuotations: readonly string[] = []): Extraction =>
  ({
    text,
    quotes: quotes.map(([content, source]) => ({
      kind: "direct",
      tier: "core",
      spans: {content: [span(content)], sourceFull: source === "" ? [] : [span(source)]}
    })) as unknown as Quote[],
    nonQuotations: nonQuotations.map((words) => ({span: span(words), reason: "scare-quotes"}))
  }) as unknown as Extraction;

describe("scoreArticle", () => {
  it("gives the share of the longer of two contents, and whether the speakers touch", () => {
    const record = {quotes: [coded("One two three four five", "Lee"), coded("seven eight nine ten", "Moor")], nonQuotations: []};
    const {coded: scores, found: proposed} = scoreArticle(
      record,
      found([
        ["One two three four", "Lee"],
        ["seven eight nine ten", "Lee"]
      ])
    );
    expect(scores.map(({share, speaker}) => [share, speaker])).toEqual([
      [0.8, true],
      [1, false]
    ]);
    expect(proposed.map(({share}) => share)).toEqual([0.8, 1]);
  });

  it("pairs one to one, those that share most first", () => {
    const record = {quotes: [coded("One two three four five", "Lee")], nonQuotations: []};
    const {coded: scores, found: proposed} = scoreArticle(
      record,
      found([
        ["One two", "Lee"],
        ["three four five", "Lee"]
      ])
    );
    expect(scores[0]?.share).toBe(0.6);
    expect(proposed.map(({share}) => share)).toEqual([0, 0.6]);
  });

  it("counts a speaker that neither side names as right, and one that only one side names as wrong", () => {
    const record = {quotes: [coded("One two three four five", "")], nonQuotations: []};
    expect(scoreArticle(record, found([["One two three four five", ""]])).coded[0]?.speaker).toBe(true);
    expect(scoreArticle(record, found([["One two three four five", "Lee"]])).coded[0]?.speaker).toBe(false);
  });

  it("leaves out what coders may mark or not, and counts what they do not have as 0", () => {
    const record = {quotes: [coded("One two three four five", "Lee", "optional")], nonQuotations: []};
    const {found: proposed} = scoreArticle(
      record,
      found([
        ["One two three four five", "Lee"],
        ["seven eight", "Moor"]
      ])
    );
    expect(proposed.map(({share}) => share)).toEqual([undefined, 0]);
  });

  it("counts the pairs of marks that are classified, and those that the coders see alike", () => {
    const record = {quotes: [coded("One two three four five", "Lee")], nonQuotations: [{span: span("six")}]};
    const {marks} = scoreArticle(record, found([["seven eight nine ten", "Moor"]], ["six"]));
    expect(marks).toEqual({all: 2, classified: 1, asCoders: 1});
    expect(scoreArticle(record, found([["One two three four five,", "Lee"]], ["six"])).marks).toEqual({
      all: 2,
      classified: 2,
      asCoders: 2
    });
  });

  it("scores an article without attributions", () => {
    expect(scoreArticle({quotes: [], nonQuotations: []}, found([]))).toMatchObject({coded: [], found: []});
  });
});
