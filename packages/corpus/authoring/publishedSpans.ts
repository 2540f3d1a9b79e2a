import type {ArticleRecord, Span} from "../src/schema/types.js";

/** The spans of a text whose words its record publishes: headline, quoted words, cues, sources, titles, claims, words in marks. */
export function publishedSpans(record: Omit<ArticleRecord, "stance">, text: string): Span[] {
  const shown = (spans: readonly Span[], words: readonly string[]) =>
    words.flatMap((piece, i) => spans.slice(i, i + 1).map(({start}) => ({start, end: start + piece.length})));
  const within = (span: Span, words: string) => {
    const at = text.slice(span.start, span.end).indexOf(words);
    return at < 0 ? [] : [{start: span.start + at, end: span.start + at + words.length}];
  };
  return [
    ...record.article.paragraphs.filter(({role}) => role === "headline"),
    ...record.quotes.flatMap(({spans, words, cueWords, sourceWords}) => [
      ...shown(spans.quoted, words),
      ...shown(spans.cue, cueWords),
      ...shown(spans.source, sourceWords)
    ]),
    ...record.appearances.flatMap(({title, titleWords}) => (titleWords === null ? [] : title)),
    ...[...record.nonQuotations, ...record.claims].flatMap(({span, words}) => within(span, words))
  ].map(({start, end}) => ({start, end}));
}
