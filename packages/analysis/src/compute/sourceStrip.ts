import {codingNote, wordIndex, type ArticleRecord, type Quote, type Source} from "@onrecord/corpus";
import {affiliations, groupOfAffiliation} from "@onrecord/corpus/codebook";
import {countedQuotes} from "./countingRule.js";
import {unionLength, wordsOutside, type Words} from "./wordUnion.js";

/** One attribution as a bar of the sources chart; positions are words along the article with its furniture cut. */
export interface StripQuote {
  readonly quote: string;
  readonly source: string;
  /** The source of the attribution this one lies in; null when outermost. */
  readonly outerSource: string | null;
  readonly nestedIn: string | null;
  readonly kind: Quote["kind"];
  readonly act: Quote["act"];
  readonly tier: Quote["tier"];
  readonly place: Quote["place"];
  /** Whether the default counting rule counts it. */
  readonly counted: boolean;
  readonly content: readonly Words[];
  readonly quoted: readonly Words[];
  readonly cue: readonly Words[];
  readonly words: number;
  /** The quoted words as published; empty for indirect speech. */
  readonly excerpt: string;
  readonly gist: string | null;
}

export interface StripSource {
  readonly source: string;
  readonly label: string;
  /** Who they are, in a reader's words. */
  readonly affiliation: string;
  readonly group: string;
  /** Quotes under the default counting rule, and those drawn beyond them: headline, standfirst, thoughts, attitudes, nested. */
  readonly quotes: number;
  readonly uncounted: number;
  /** Words of the counted quotes, each word once. */
  readonly words: number;
}

/** What the sources chart of one article draws. */
export interface SourceStrip {
  readonly article: string;
  readonly title: string;
  /** Words of the article, furniture cut; headline and standfirst first. */
  readonly words: number;
  /** The first word of the body. */
  readonly bodyStart: number;
  /** The words attributed to nobody. */
  readonly author: readonly Words[];
  readonly authorWords: number;
  /** Counted quotes and words of all sources together. */
  readonly quotesOfAll: number;
  readonly wordsOfAll: number;
  /** In order of first appearance. */
  readonly sources: readonly StripSource[];
  /** In text order, outer before nested. */
  readonly quotes: readonly StripQuote[];
  /** Where the data come from, which version, and who coded: printed under the chart. */
  readonly credit: string;
}

/**
 * Lays one article out along its own words: every attribution of every act and level, furniture left out, and what remains as
 * the author's own voice. Counts and words per source follow the default counting rule.
 *
 * @param version - the version of the corpus that the record is from, for the credit line
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
    title: article.title.basis === "unknown" ? article.id : article.title.value,
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
