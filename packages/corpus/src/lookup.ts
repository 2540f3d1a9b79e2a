import {appearances, quotes} from "./generated/records.js";
import type {ArticleId, QuoteId, SourceId} from "./generated/ids.js";
import type {Appearance, Quote} from "./schema/types.js";

/** The quotes of one source, in all articles or in one, in text order. */
export function quotesOf(source: SourceId, article?: ArticleId): Quote[] {
  return quotes.filter((quote) => quote.source === source && (article === undefined || quote.article === article));
}

/** The sources that appear in one article, with what they are there. */
export function appearancesIn(article: ArticleId): Appearance[] {
  return appearances.filter((appearance) => appearance.article === article);
}

/** The quotes that lie directly within one quote, in text order. */
export function nestedIn(quote: QuoteId): Quote[] {
  return quotes.filter(({nestedIn}) => nestedIn === quote);
}
