import type {ArticleRecord, Span} from "../src/schema/types.js";
import {codePointSpan} from "../src/text/codePoints.js";

/** Spans of an article's text in code points; none for an article that is not among the records. */
export function codePointsOf(records: readonly ArticleRecord[]): (article: string, spans: readonly Span[]) => Span[] {
  const articles = new Map(records.map(({article}) => [article.id, article]));
  return (id, spans) => {
    const article = articles.get(id);
    return article ? spans.map((span) => codePointSpan(article, span)) : [];
  };
}
