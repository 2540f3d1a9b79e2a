import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {loadModel} from "../../../src/weights/loadModel.js";
import {evaluateInvented, type InventedArticle} from "../../../training/invented/evaluateInvented.js";

describe("evaluateInvented", () => {
  it("prints a row for each part and one for all, with counts that add up", () => {
    const file = new URL("../../../training/invented/articles.jsonl", import.meta.url);
    const lines = evaluateInvented(loadModel(), file.pathname).trim().split("\n").slice(2);
    const [a, b, c, all] = lines.map((line) => line.slice(16).trim().split(/ +/u).slice(0, 3).map(Number));
    expect(lines.map((line) => line.split("  ")[0])).toEqual(["part a", "part b", "part c", "all"]);
    expect(a!.map((count, index) => count + b![index]! + c![index]!)).toEqual(all);
  });

  it("has articles whose contents stand in their texts, without white space at the ends, and several attributions each", () => {
    const file = new URL("../../../training/invented/articles.jsonl", import.meta.url);
    const articles = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as InventedArticle);
    expect(articles.map(({part}) => part).filter((part) => part === "a")).toHaveLength(14);
    for (const {text: all, quotes, part} of articles) {
      expect(quotes.length).toBeGreaterThanOrEqual(part === "c" ? 3 : 10);
      for (const {content} of quotes) for (const [start, end] of content) expect(all.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
    }
  });
});
