import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {extract} from "../../../src/index.js";
import {scoreInvented, type InventedArticle} from "../../../training/invented/scoreInvented.js";

const text = "“The road is closed,” said Ann Lee. Bob Ray said that it is old.\n\nThen they left.";
const pair = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const article = (
  ...quotes: readonly [kind: "direct" | "indirect", words: string, speaker: string, named?: boolean][]
): InventedArticle => ({
  id: "x",
  half: "a",
  text,
  quotes: quotes.map(([kind, words, speaker, named = true]) => ({kind, content: [pair(words)], speaker, named}))
});

describe("scoreInvented", () => {
  it("counts what was found with the right words, and with the right speaker", () => {
    const both = article(["direct", "The road is closed", "Ann Lee"], ["indirect", "it is old", "Jane Ray"]);
    expect(scoreInvented(both, extract(text))).toEqual({
      gold: 2,
      found: 2,
      right: 2,
      named: 2,
      byKind: {direct: {gold: 1, right: 1}, mixed: {gold: 0, right: 0}, indirect: {gold: 1, right: 1}}
    });
    const wrong = article(["direct", "The road is closed", "Bob Moor"], ["indirect", "they left", "Ann Lee"]);
    expect(scoreInvented(wrong, extract(text))).toMatchObject({gold: 2, found: 2, right: 1, named: 0});
    expect(scoreInvented(article(["direct", "The road is closed", "a driver", false]), extract(text))).toMatchObject({
      right: 1,
      named: 0
    });
  });

  it("counts a content in two paragraphs twice, and finds nothing in an empty extraction", () => {
    const content = [pair("The road is closed"), pair("Then they left")];
    const over: InventedArticle = {...article(), quotes: [{kind: "direct", content, speaker: "Ann Lee", named: true}]};
    expect(scoreInvented(over, extract(text))).toMatchObject({gold: 2, right: 1});
    expect(scoreInvented(over, extract(""))).toMatchObject({gold: 2, found: 0, right: 0});
  });

  it("has articles whose contents stand in their texts, without white space at the ends, and at least ten attributions each", () => {
    const file = new URL("../../../training/invented/articles.jsonl", import.meta.url);
    const articles = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as InventedArticle);
    expect(articles.map(({half}) => half).filter((half) => half === "a")).toHaveLength(14);
    for (const {text: all, quotes} of articles) {
      expect(quotes.length).toBeGreaterThanOrEqual(10);
      for (const {content} of quotes) for (const [start, end] of content) expect(all.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
    }
  });
});
