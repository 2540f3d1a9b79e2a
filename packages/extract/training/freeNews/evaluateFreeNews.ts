import {createHash} from "node:crypto";
import {extractWith, type ExtractOptions} from "../../src/extractWith.js";
import type {Model} from "../../src/weights/model.js";
import {scoreAnnotated, type AnnotatedQuote} from "../annotated/scoreAnnotated.js";
import {scoreTable} from "../annotated/scoreTable.js";
import {linesOf} from "../linesOf.js";

/** What a reader annotated in one article, whose text is not part of the repository. */
export interface FreeNewsAnnotation {
  readonly id: string;
  readonly part: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal digits. */
  readonly sha256: string;
  readonly quotes: readonly AnnotatedQuote[];
}

/**
 * Scores the extractor on openly licensed articles, as a table: each part, and all. `annotations` has an article a line, `articles` their texts,
 * by `id`. Throws where a text is missing or another one than was annotated.
 */
export function evaluateFreeNews(model: Model, annotations: string, articles: string, options: ExtractOptions = {}): string {
  const texts = new Map(linesOf<{id: string; text: string}>(articles).map(({id, text}) => [id, text]));
  const scores = linesOf<FreeNewsAnnotation>(annotations).map(({id, part, sha256, quotes}) => {
    const text = texts.get(id) ?? "";
    const found = createHash("sha256").update(text, "utf8").digest("hex");
    if (found !== sha256)
      throw new Error(
        `wrong text of article ${id}\n  expected: a line of ${articles} with this id and a text with SHA-256 ${sha256}\n  received: ${texts.has(id) ? `a text with ${found}` : "no such line"}\n  to do:    name the file of the articles with --free-news`
      );
    return {part, score: scoreAnnotated({id, text, quotes}, extractWith(model, text, options))};
  });
  return scoreTable(`${scores.length} articles and press releases under free licences`, scores);
}
