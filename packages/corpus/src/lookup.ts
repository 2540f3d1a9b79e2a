import {appearances, quotes} from "./generated/records.js";
import type {ArticleId, QuoteId, SourceId} from "./generated/ids.js";
import type {Appearance, Quote} from "./schema/types.js";

/**
 * The quotes of one source, in all articles or in one, in text order.
 *
 * @returns quotes; none for a source that is not quoted
 * @example
 * ```ts
 * import {quotesOf, sources} from "@onrecord/corpus";
 *
 * const council = sources.find(({label}) => label === "National ICE Council");
 * quotesOf(council!.id).length; // 12
 * quotesOf(council!.id, "003").length; // 0
 * ```
 */
export function quotesOf(source: SourceId, article?: ArticleId): Quote[] {
  return quotes.filter((quote) => quote.source === source && (article === undefined || quote.article === article));
}

/**
 * The sources that appear in one article, with what they are there.
 *
 * @example
 * ```ts
 * import {appearancesIn} from "@onrecord/corpus";
 *
 * const appearances = appearancesIn("003");
 * appearances.length; // 7
 * appearances.filter(({naming}) => naming === "named").length; // 1
 * ```
 */
export function appearancesIn(article: ArticleId): Appearance[] {
  return appearances.filter((appearance) => appearance.article === article);
}

/**
 * The quotes that lie directly within one quote, in text order.
 *
 * @example
 * ```ts
 * import {nestedIn, quotes} from "@onrecord/corpus";
 *
 * const outer = quotes.find(({id}) => nestedIn(id).length > 0);
 * nestedIn(outer!.id)[0].nestedIn === outer!.id; // true
 * ```
 */
export function nestedIn(quote: QuoteId): Quote[] {
  return quotes.filter(({nestedIn}) => nestedIn === quote);
}
