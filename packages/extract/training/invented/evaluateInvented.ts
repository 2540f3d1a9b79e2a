import {readFileSync} from "node:fs";
import {kinds} from "../../src/codes/codes.js";
import {extractWith} from "../../src/extractWith.js";
import type {Model} from "../../src/weights/model.js";
import {scoreInvented, type InventedArticle, type InventedScore} from "./scoreInvented.js";

/** Scores the extractor on the invented articles, as a table: each half, and both. */
export function evaluateInvented(model: Model, file: string): string {
  const articles = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as InventedArticle);
  const scores = articles.map((article) => ({half: article.half, score: scoreInvented(article, extractWith(model, article.text))}));
  const halves = [...new Set(scores.map(({half}) => half))];
  const lines = [
    `${articles.length} invented articles, speech and writing, by paragraph, 80 % of the words shared`,
    `${"half".padEnd(8)}${["gold", "found", "right", "P", "R", "F", "name, F", ...kinds.map((kind) => `${kind}, R`)].map((title) => title.padStart(13)).join("")}`,
    ...halves.map((half) => rowOf(half, sumOf(scores.filter((one) => one.half === half).map(({score}) => score)))),
    rowOf("both", sumOf(scores.map(({score}) => score)))
  ];
  return `${lines.join("\n")}\n`;
}

function sumOf(scores: readonly InventedScore[]): InventedScore {
  const sum = (count: (score: InventedScore) => number) => scores.reduce((total, score) => total + count(score), 0);
  const ofKind = (kind: (typeof kinds)[number]) => ({
    gold: sum(({byKind}) => byKind[kind].gold),
    right: sum(({byKind}) => byKind[kind].right)
  });
  return {
    gold: sum(({gold}) => gold),
    found: sum(({found}) => found),
    right: sum(({right}) => right),
    named: sum(({named}) => named),
    byKind: {direct: ofKind("direct"), mixed: ofKind("mixed"), indirect: ofKind("indirect")}
  };
}

function rowOf(title: string, {gold, found, right, named, byKind}: InventedScore): string {
  const percent = (some: number, all: number) => (all > 0 ? ((100 * some) / all).toFixed(1) : "–");
  const cells = [
    String(gold),
    String(found),
    String(right),
    percent(right, found),
    percent(right, gold),
    percent(2 * right, gold + found),
    percent(2 * named, gold + found),
    ...kinds.map((kind) => percent(byKind[kind].right, byKind[kind].gold))
  ];
  return title.padEnd(8) + cells.map((cell) => cell.padStart(13)).join("");
}
