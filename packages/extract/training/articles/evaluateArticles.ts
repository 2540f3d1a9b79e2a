import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {kinds, tiers} from "../../src/codes/codes.js";
import {extractWith} from "../../src/extractWith.js";
import type {Model} from "../../src/weights/model.js";
import {scoreArticle, type ArticleScore, type CodedArticle} from "./scoreArticle.js";

interface ArticleRecord extends CodedArticle {
  readonly article: {readonly id: string; readonly fingerprint: {readonly sha256: string}};
}

/**
 * Scores the extractor on the corpus's own articles, as a table of counts without a word of theirs. `records` is the folder of the
 * records; `texts` that of the texts, each named by the three digits of its article.
 */
export function evaluateArticles(model: Model, records: string, texts: string): string {
  const files = readdirSync(texts);
  const scores = readdirSync(records)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const record = JSON.parse(readFileSync(path.join(records, name), "utf8")) as ArticleRecord;
      const {id, fingerprint} = record.article;
      const file = files.find((one) => one.startsWith(id) && one.endsWith(".txt"));
      const found = extractWith(model, file === undefined ? "" : readFileSync(path.join(texts, file), "utf8"));
      const sha256 = createHash("sha256").update(found.text, "utf8").digest("hex");
      if (sha256 !== fingerprint.sha256)
        throw new Error(
          `wrong text of article ${id}\n  expected: a file ${id}*.txt with SHA-256 ${fingerprint.sha256}\n  received: ${file === undefined ? "no such file" : `${file} with ${sha256}`}\n  to do:    name the folder of the corpus's texts with --texts`
        );
      return scoreArticle(record, found);
    });
  return tableOf(scores);
}

const enough = 0.8;

function tableOf(scores: readonly ArticleScore[]): string {
  const coded = scores.flatMap((score) => score.coded);
  const found = scores.flatMap((score) => score.found).filter(({share}) => share !== undefined);
  const lines = [
    `${scores.length} articles, whole attributions, 80 % of the words shared`,
    row("coders' attributions", "found", "in all", "speaker too")
  ];
  const recall = (label: string, list: readonly ArticleScore["coded"][number][]) => {
    const hits = list.filter(({share}) => share >= enough);
    lines.push(
      row(label, share(hits.length, list.length), String(list.length), String(hits.filter(({speaker}) => speaker).length))
    );
  };
  for (const tier of tiers) {
    const mine = coded.filter((quote) => quote.tier === tier);
    recall(`tier ${tier}`, mine);
    for (const kind of kinds) {
      const some = mine.filter((quote) => quote.kind === kind);
      if (some.length > 0) recall(`  ${kind}`, some);
    }
  }
  lines.push(row("the extractor's attributions", "right", "in all", ""));
  for (const [label, list] of [
    ["all", found],
    ...tiers.map((tier) => [`tier ${tier}`, found.filter((quote) => quote.tier === tier)] as const)
  ] as const)
    if (list.length > 0)
      lines.push(
        row(label, share(list.filter((quote) => (quote.share ?? 0) >= enough).length, list.length), String(list.length), "")
      );
  const sum = (key: keyof ArticleScore["marks"]) => scores.reduce((total, {marks}) => total + marks[key], 0);
  lines.push(
    row("pairs of marks", "share", "in all", ""),
    row("in a content or a non-quotation", share(sum("classified"), sum("all")), String(sum("all")), ""),
    row("as the coders have it", share(sum("asCoders"), sum("all")), String(sum("all")), "")
  );
  return `${lines.join("\n")}\n`;
}

const share = (some: number, all: number): string => `${some} (${all > 0 ? ((100 * some) / all).toFixed(1) : "–"} %)`;

function row(label: string, ...cells: readonly string[]): string {
  return (label.padEnd(34) + cells.map((cell) => cell.padStart(14)).join("")).trimEnd();
}
