import {wordIndex, type ArticleRecord, type Source} from "@onrecord/corpus";
import {countedQuotes, defaultCountingRule, type CountingRule} from "./countingRule.js";
import {unionLength} from "./wordUnion.js";

/** One source of one article and its part of all that is attributed there. */
export interface SourceShare {
  readonly article: string;
  readonly source: string;
  /** A proper name, or a description of ours. */
  readonly label: string;
  readonly affiliation: string;
  /** Counted quotes of this source, and of all sources of the article. */
  readonly quotes: number;
  readonly quotesOfAll: number;
  /** quotes / quotesOfAll, 0 to 1. */
  readonly quoteShare: number;
  /** Words within this source's counted contents, each word once, and within those of all sources. */
  readonly words: number;
  readonly wordsOfAll: number;
  /** words / wordsOfAll, 0 to 1; undefined when no words are attributed. */
  readonly wordShare: number | undefined;
}

/**
 * How the counted quotes and words of each article divide among its sources, most quotes first, then most words, then id. An
 * enumeration of the articles given: no interval. Sources without a counted quote have no row; an article without any has none.
 *
 * @param records - the article records to count
 * @param sources - the sources they refer to; a source that is missing is labelled by its id
 * @param rule - what is counted (DESIGN §3)
 * @returns counts of quotes and words; shares from 0 to 1 of the article's
 * @missing `wordShare` is `undefined` where no words are attributed
 * @example
 * ```ts
 * import {sourceShares} from "@onrecord/analysis/compute";
 * import {recordOf, sources} from "@onrecord/corpus";
 *
 * const [first] = sourceShares([recordOf("003")], sources);
 * console.log(`${first.label}: ${first.quotes} of ${first.quotesOfAll} quotes`); // ICE field office directors: 15 of 22 quotes
 * ```
 */
export function sourceShares(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  rule: CountingRule = defaultCountingRule
): SourceShare[] {
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  return records.flatMap((record) => {
    const index = wordIndex(record.article);
    const counted = countedQuotes(record, rule);
    const affiliations = new Map(record.appearances.map(({source, affiliation}) => [source, affiliation]));
    const wordsOf = (quotes: typeof counted) =>
      unionLength(quotes.flatMap(({spans}) => spans.content.map((span) => index.range(span))));
    const wordsOfAll = wordsOf(counted);
    return [...new Set(counted.map(({source}) => source))]
      .map((source): SourceShare => {
        const own = counted.filter((quote) => quote.source === source);
        const words = wordsOf(own);
        return {
          article: record.article.id,
          source,
          label: labels.get(source) ?? source,
          affiliation: affiliations.get(source) ?? "unknown",
          quotes: own.length,
          quotesOfAll: counted.length,
          quoteShare: own.length / counted.length,
          words,
          wordsOfAll,
          wordShare: wordsOfAll === 0 ? undefined : words / wordsOfAll
        };
      })
      .sort((a, b) => b.quotes - a.quotes || b.words - a.words || (a.source < b.source ? -1 : 1));
  });
}
