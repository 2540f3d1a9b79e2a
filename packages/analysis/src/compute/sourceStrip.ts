import {
  codingNote,
  wordIndex,
  type ArticleRecord,
  type Quote,
  type Source,
  type SourceStrip,
  type StripQuote,
  type StripSource
} from "@onrecord/corpus";
import {affiliations, groupOfAffiliation} from "@onrecord/corpus/codebook";
import {countedQuotes} from "./countingRule.js";
import {titleOf} from "./drawn/titleOf.js";
import {unionLength, wordsOutside} from "./wordUnion.js";

/**
 * Lays one article out along its own words: every attribution of every act and level, furniture left out, and what remains as
 * the author's own voice. Counts and words per source follow the default counting rule.
 *
 * @param version - the version of the corpus that the record is from, for the credit line
 * @returns word positions, half-open, among the words of the article without its furniture
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const strip = sourceStrip(recordOf("003"), sources, version);
 * console.log(strip.words, strip.authorWords, strip.sources.length); // 569 148 7
 * ```
 */
export function sourceStrip(record: ArticleRecord, sources: readonly Source[], version: string): SourceStrip {
  const {article} = record;
  const index = wordIndex(article);
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  const affiliationOf = new Map(record.appearances.map(({source, affiliation}) => [source, affiliation]));
  const labelOf = new Map<string, string>(affiliations.entries.map(({code, label}) => [code, label]));
  const sourceOf = new Map(record.quotes.map(({id, source}) => [id, source]));
  const counted = new Set(countedQuotes(record).map(({id}) => id));
  const drawn = record.quotes
    .filter(({spans: {content}}) =>
      content.some((piece) => !article.furniture.some(({start, end}) => start <= piece.start && piece.start < end))
    )
    .sort(outerFirst);
  const ranges = (spans: Quote["spans"]["content"]) => spans.map((span) => index.range(span)).filter(({start, end}) => start < end);

  const quotes = drawn.map((quote): StripQuote => {
    const content = ranges(quote.spans.content);
    return {
      quote: quote.id,
      source: quote.source,
      outerSource: quote.nestedIn === null ? null : (sourceOf.get(quote.nestedIn) ?? null),
      nestedIn: quote.nestedIn,
      kind: quote.kind,
      act: quote.act,
      tier: quote.tier,
      place: quote.place,
      counted: counted.has(quote.id),
      content,
      quoted: ranges(quote.spans.quoted),
      cue: ranges(quote.spans.cue),
      words: unionLength(content),
      excerpt: quote.words.join(" … ") + (quote.cut ? " …" : ""),
      gist: quote.gist
    };
  });
  const wordsOf = (list: readonly StripQuote[]) => unionLength(list.filter(({counted}) => counted).flatMap(({content}) => content));
  const stripSources = [...new Set(quotes.map(({source}) => source))].map((source): StripSource => {
    const own = quotes.filter((quote) => quote.source === source);
    const affiliation = affiliationOf.get(source) ?? "unknown";
    return {
      source,
      label: labels.get(source) ?? source,
      affiliation: labelOf.get(affiliation) ?? affiliation,
      group: groupOfAffiliation[affiliation],
      quotes: own.filter(({counted}) => counted).length,
      uncounted: own.filter(({counted}) => !counted).length,
      words: wordsOf(own)
    };
  });
  const author = wordsOutside(
    {start: 0, end: index.total},
    quotes.flatMap(({content}) => content)
  );
  return {
    article: article.id,
    title: titleOf(article),
    words: index.total,
    bodyStart: index.bodyStart,
    author,
    authorWords: unionLength(author),
    quotesOfAll: counted.size,
    wordsOfAll: wordsOf(quotes),
    sources: stripSources,
    quotes,
    credit: `Source: On the Record corpus ${version}, article ${article.id}, ${codingNote(record)}. Counted: outermost speech and writing in the body.`
  };
}

function outerFirst(a: Quote, b: Quote): number {
  const first = (quote: Quote) => quote.spans.content[0]?.start ?? 0;
  const last = (quote: Quote) => quote.spans.content.at(-1)?.end ?? 0;
  return first(a) - first(b) || last(b) - last(a);
}
