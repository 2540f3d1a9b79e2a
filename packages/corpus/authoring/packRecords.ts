import {noGap, type PackedArticle} from "../src/packed/unpackRecords.js";
import type {PackedColumn, PackedRows} from "../src/packed/unpackRows.js";
import type {Article, Claim, NonClaim, Quote, Span, StanceJudgement} from "../src/schema/types.js";

/** Packs spans one after the other, as `spanReader` reads them. */
function spanWriter(): (spans: readonly Span[]) => number[] {
  let at = 0;
  return (spans) =>
    spans.flatMap(({start, end}) => {
      const gap = start - at;
      at = start;
      return [gap, end - start];
    });
}

/** Records of one shape as columns. */
export function packRows(rows: readonly object[]): PackedRows {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name): [string, PackedColumn] => {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]);
    return [name, new Set(values.map((value) => JSON.stringify(value))).size === 1 ? {all: values[0]} : values];
  });
  return {n: rows.length, columns: Object.fromEntries(columns)};
}

export function packArticles(articles: readonly Article[]): PackedArticle[] {
  return articles.map((article) => ({
    ...article,
    paragraphs: {spans: spanWriter()(article.paragraphs), roles: article.paragraphs.map(({role}) => role)},
    sentences: {
      spans: spanWriter()(article.sentences),
      ids: article.sentences.map(({id}) => id),
      words: article.sentences.map(({words}) =>
        words.map((start, i) => String.fromCodePoint(noGap + start - (words[i - 1] ?? 0))).join("")
      )
    }
  }));
}

export function packQuotes(quotes: readonly Quote[]): PackedRows {
  const write = spanWriter();
  return packRows(
    quotes.map((quote) => {
      const {content, quoted, cue, source, sourceFull} = quote.spans;
      return {...quote, spans: [content, quoted, cue, source, sourceFull].map(write)};
    })
  );
}

export function packClaims(claims: readonly Claim[]): PackedRows {
  const write = spanWriter();
  return packRows(claims.map((claim) => ({...claim, span: write([claim.span]), numberSpans: write(claim.numberSpans)})));
}

export function packNonClaims(nonClaims: readonly NonClaim[]): PackedRows {
  const write = spanWriter();
  return packRows(nonClaims.map((nonClaim) => ({...nonClaim, span: write([nonClaim.span])})));
}

export function packStance(judgements: readonly StanceJudgement[]): PackedRows {
  const write = spanWriter();
  return packRows(judgements.map((judged) => ({...judged, mention: write([judged.mention]), cue: write(judged.cue)})));
}
