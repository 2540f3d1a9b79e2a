import {extractWith, type ExtractOptions} from "../../src/extractWith.js";
import type {Model} from "../../src/weights/model.js";
import {scoreAnnotated, type AnnotatedArticle} from "../annotated/scoreAnnotated.js";
import {scoreTable} from "../annotated/scoreTable.js";
import {linesOf} from "../linesOf.js";

/** An invented article: which part it belongs to. */
export interface InventedArticle extends AnnotatedArticle {
  readonly part: string;
}

/** Scores the extractor on the invented articles, as a table: each part, and all. `options` are those of `extract`. */
export function evaluateInvented(model: Model, file: string, options: ExtractOptions = {}): string {
  const articles = linesOf<InventedArticle>(file);
  const scores = articles.map((article) => ({
    part: `part ${article.part}`,
    score: scoreAnnotated(article, extractWith(model, article.text, options))
  }));
  return scoreTable(`${articles.length} invented articles`, scores);
}
