import type {ArticleRecord, Coder, RawCoding, Source} from "../src/schema/types.js";

/** What a raw coding keeps of a record: offsets and codes, no words of the text and none of ours. */
export function rawCodingFromRecord(record: ArticleRecord, sources: readonly Source[], coder: Coder): RawCoding {
  const sourceNumber = (id: string) => record.appearances.findIndex(({source}) => source === id) + 1;
  const quoteNumber = (id: string | null) => (id === null ? null : record.quotes.findIndex((quote) => quote.id === id) + 1);
  return {
    article: record.article.id,
    coder,
    sources: record.appearances.flatMap(({source, affiliation, borderline, role, naming, title}) =>
      sources
        .filter(({id}) => id === source)
        .map(({kind}) => ({source: sourceNumber(source), kind, affiliation, borderline, role, naming, title}))
    ),
    quotes: record.quotes.map(({source, kind, act, tier, place, block, nestedIn, naming, cueClass, spans}, i) => ({
      quote: i + 1,
      source: sourceNumber(source),
      kind,
      act,
      tier,
      place,
      block,
      nestedIn: quoteNumber(nestedIn),
      naming,
      cueClass,
      spans
    })),
    nonQuotations: record.nonQuotations.map(({span, reason}) => ({span, reason})),
    claims: record.claims.map(({span, numberSpans, kind, attributedTo}) => ({
      span,
      numberSpans,
      kind,
      attributedTo: quoteNumber(attributedTo)
    })),
    nonClaims: record.nonClaims.map(({span, reason}) => ({span, reason}))
  };
}
