import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {loadModel} from "../../../src/weights/loadModel.js";
import {evaluateFreeNews, type FreeNewsAnnotation} from "../../../training/freeNews/evaluateFreeNews.js";

const text = "“The road is closed,” said Ann Lee.";
const annotation: FreeNewsAnnotation = {
  id: "x",
  part: "first",
  sha256: createHash("sha256").update(text).digest("hex"),
  quotes: [{kind: "direct", content: [[1, 19]], speaker: "Ann Lee", named: true}]
};

/** The files of one annotated article, with the text given. */
function files(given: string): [annotations: string, articles: string] {
  const folder = mkdtempSync(join(tmpdir(), "free-news-"));
  const paths: [string, string] = [join(folder, "annotations.jsonl"), join(folder, "articles.jsonl")];
  writeFileSync(paths[0], `${JSON.stringify(annotation)}\n`);
  writeFileSync(paths[1], `${JSON.stringify({id: "x", text: given})}\n`);
  return paths;
}

describe("evaluateFreeNews", () => {
  it("scores annotated articles, each part and all", () => {
    const lines = evaluateFreeNews(loadModel(), ...files(text))
      .trim()
      .split("\n");
    expect(lines.slice(2).map((line) => line.trim().split(/ +/u).slice(0, 4))).toEqual([
      ["first", "1", "1", "1"],
      ["all", "1", "1", "1"]
    ]);
  });

  it("refuses another text than was annotated, with what to do", () => {
    expect(() => evaluateFreeNews(loadModel(), ...files(`${text} Bob Ray left.`))).toThrow(/wrong text of article x[\s\S]*to do:/u);
  });

  it("has annotations of every article once, with contents that are pairs of offsets in order", () => {
    const lines = readFileSync(new URL("../../../training/freeNews/annotations.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const all = lines.map((line) => JSON.parse(line) as FreeNewsAnnotation);
    expect(all).toHaveLength(137);
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
    for (const {quotes} of all)
      for (const {content} of quotes) {
        expect(content.length).toBeGreaterThan(0);
        for (const [start, end] of content) expect(end).toBeGreaterThan(start);
        const starts = content.map(([start]) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
  });
});
