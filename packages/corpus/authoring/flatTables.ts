import type {Article, ArticleRecord, RawCoding, RawStanceCoding, Source, Span} from "../src/schema/types.js";
import {codePointSpan} from "../src/text/codePoints.js";
import {wordIndex} from "../src/text/wordIndex.js";
import {stanceTables} from "./stanceTables.js";
import {column, offsets, spansText, table, type FlatTable} from "./tableOf.js";

export type {FlatTable} from "./tableOf.js";

const coder = ({
  coder
}: {
  readonly coder: {readonly kind: string; readonly name: string; readonly version: string; readonly round: string};
}) => `${coder.kind}: ${coder.name} ${coder.version} (${coder.round})`;

/** The corpus as flat tables for CSV and Parquet. Offsets are given in UTF-16 code units and, with the suffix CodePoints, in code points. */
export function flatTables(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  codings: readonly RawCoding[],
  stanceCodings: readonly RawStanceCoding[] = []
): FlatTable[] {
  const articles = new Map(records.map(({article}) => [article.id, article]));
  const inCodePoints = (article: string, spans: readonly Span[]) => {
    const found = articles.get(article);
    return found ? spansText(spans.map((span) => codePointSpan(found, span))) : "";
  };
  const quotes = records.flatMap((record) => record.quotes);
  type Quote = (typeof quotes)[number];
  const spanColumns = (name: keyof Quote["spans"], what: string) => [
    column<Quote>(name, "string", `${what}: ${offsets}, UTF-16`, ({spans}) => spansText(spans[name])),
    column<Quote>(`${name}CodePoints`, "string", `${what}: ${offsets}, code points`, ({article, spans}) =>
      inCodePoints(article, spans[name])
    )
  ];
  return [
    articleTable(records),
    table("sources", "Everybody and everything quoted.", sources, [
      column("id", "string", "Source id; encodes no name.", ({id}) => id),
      column("kind", "string", "Codebook list: source kind.", ({kind}) => kind),
      column("label", "string", "A proper name, or our description.", ({label}) => label),
      column("voice", "string", "Source that stands behind a document.", ({voice}) => voice)
    ]),
    table(
      "appearances",
      "Sources in articles.",
      records.flatMap(({appearances}) => appearances),
      [
        column("id", "string", "Appearance id.", ({id}) => id),
        column("article", "string", "Article id.", ({article}) => article),
        column("source", "string", "Source id.", ({source}) => source),
        column("affiliation", "string", "Codebook list: affiliation.", ({affiliation}) => affiliation),
        column("borderline", "string", "Second-best affiliation.", ({borderline}) => borderline),
        column("role", "string", "Codebook list: role.", ({role}) => role),
        column("naming", "string", "Codebook list: naming.", ({naming}) => naming),
        column("title", "string", `How the article introduces it: ${offsets}, UTF-16`, ({title}) => spansText(title)),
        column("titleCodePoints", "string", `The same in code points`, ({article, title}) => inCodePoints(article, title)),
        column("titleWords", "string", "The words as printed, where published.", ({titleWords}) => titleWords),
        column("coder", "string", "Who judged.", coder)
      ]
    ),
    table("quotes", "Attributions: who is said to have said, written, thought or felt what.", quotes, [
      column("id", "string", "Quote id.", ({id}) => id),
      column("article", "string", "Article id.", ({article}) => article),
      column("source", "string", "Source id.", ({source}) => source),
      column("kind", "string", "Codebook list: kind.", ({kind}) => kind),
      column("act", "string", "Codebook list: act.", ({act}) => act),
      column("tier", "string", "Codebook list: tier.", ({tier}) => tier),
      column("place", "string", "Codebook list: place.", ({place}) => place),
      column("block", "boolean", "Whether it is a block quotation.", ({block}) => block),
      column("nestedIn", "string", "Quote whose content holds it.", ({nestedIn}) => nestedIn),
      column("naming", "string", "Codebook list: naming.", ({naming}) => naming),
      column("cueLemma", "string", "Cue in its dictionary form.", ({cueLemma}) => cueLemma),
      column("cueClass", "string", "Codebook list: cue class.", ({cueClass}) => cueClass),
      ...spanColumns("content", "Content"),
      ...spanColumns("quoted", "Pieces in marks"),
      ...spanColumns("cue", "Cue"),
      ...spanColumns("source", "Source").map((column) => ({...column, name: column.name.replace("source", "sourceSpan")})),
      ...spanColumns("sourceFull", "Whole source phrase"),
      column("words", "string", "Quoted words as published, pieces joined by an ellipsis.", ({words}) =>
        words.length > 0 ? words.join(" … ") : null
      ),
      column("cut", "boolean", "Whether words were cut.", ({cut}) => cut),
      column("gist", "string", "Our summary of a paraphrase.", ({gist}) => gist),
      column("digest", "string", "First 16 hexadecimal digits of the content's SHA-256.", ({digest}) => digest),
      column("coder", "string", "Who judged.", coder)
    ]),
    table(
      "non-quotations",
      "Words in marks that quote nobody.",
      records.flatMap(({nonQuotations}) => nonQuotations),
      [
        column("id", "string", "Id.", ({id}) => id),
        column("article", "string", "Article id.", ({article}) => article),
        column("span", "string", `Place: ${offsets}, UTF-16`, ({span}) => spansText([span])),
        column("spanCodePoints", "string", "The same in code points", ({article, span}) => inCodePoints(article, [span])),
        column("reason", "string", "Codebook list: non-quotation reason.", ({reason}) => reason),
        column("words", "string", "The words.", ({words}) => words)
      ]
    ),
    table(
      "claims",
      "Numbers and comparisons that data could confirm or refute.",
      records.flatMap(({claims}) => claims),
      [
        column("id", "string", "Claim id.", ({id}) => id),
        column("article", "string", "Article id.", ({article}) => article),
        column("kind", "string", "Codebook list: claim kind.", ({kind}) => kind),
        column("place", "string", "Codebook list: place.", ({place}) => place),
        column("span", "string", `Place: ${offsets}, UTF-16`, ({span}) => spansText([span])),
        column("spanCodePoints", "string", "The same in code points", ({article, span}) => inCodePoints(article, [span])),
        column("words", "string", "At most twelve words around the number.", ({words}) => words),
        column("attributedTo", "string", "Quote that states it; null for the author.", ({attributedTo}) => attributedTo),
        column("measure", "string", "What is counted or compared.", ({statement}) => statement.measure),
        column("population", "string", "Of what.", ({statement}) => statement.population),
        column("comparator", "string", "How it compares.", ({statement}) => statement.comparator),
        column("value", "number", "The number, where there is one.", ({statement}) => statement.value),
        column("unit", "string", "Unit.", ({statement}) => statement.unit),
        column("asOf", "string", "Date as written.", ({statement}) => statement.asOf)
      ]
    ),
    codingTable(codings),
    ...stanceTables(records, sources, stanceCodings)
  ];
}

function articleTable(records: readonly ArticleRecord[]): FlatTable {
  const valueOf = <Value>(fact: {readonly basis: string} | {readonly basis: string; readonly value: Value}): Value | null =>
    "value" in fact ? fact.value : null;
  const basis = (name: keyof Article & ("title" | "outlet" | "authors" | "published" | "url" | "genre")) =>
    column<Article>(`${name}Basis`, "string", "Codebook list: basis.", (article) => article[name].basis);
  return table(
    "articles",
    "The articles: facts with their basis.",
    records.map(({article}) => article),
    [
      column("id", "string", "Article id.", ({id}) => id),
      column("title", "string", "Title.", ({title}) => valueOf<string>(title)),
      basis("title"),
      column("outlet", "string", "Outlet.", ({outlet}) => valueOf<string>(outlet)),
      basis("outlet"),
      column(
        "authors",
        "string",
        "Authors, joined by semicolons.",
        ({authors}) => valueOf<readonly string[]>(authors)?.join("; ") ?? null
      ),
      basis("authors"),
      column("publishedEarliest", "date", "First possible day.", ({published}) =>
        published.basis === "unknown" ? null : published.value.earliest
      ),
      column("publishedLatest", "date", "Last possible day.", ({published}) =>
        published.basis === "unknown" ? null : published.value.latest
      ),
      basis("published"),
      column("url", "string", "Address.", ({url}) => valueOf<string>(url)),
      basis("url"),
      column("genre", "string", "Codebook list: genre.", ({genre}) => valueOf<string>(genre)),
      basis("genre"),
      column("words", "integer", "Words, furniture left out.", (article) => wordIndex(article).total),
      column("sha256", "string", "Of the canonical text's UTF-8 bytes.", ({fingerprint}) => fingerprint.sha256),
      column("utf16Length", "integer", "Length in UTF-16 code units.", ({fingerprint}) => fingerprint.utf16Length),
      column("codePointLength", "integer", "Length in code points.", ({fingerprint}) => fingerprint.codePointLength)
    ]
  );
}

function codingTable(codings: readonly RawCoding[]): FlatTable {
  const rows = codings.flatMap((coding) =>
    coding.quotes.map((quote) => ({coding, quote, source: coding.sources.find(({source}) => source === quote.source)}))
  );
  return table("raw-codings", "The attributions of each raw coding: offsets and codes.", rows, [
    column("article", "string", "Article id.", ({coding}) => coding.article),
    column("round", "string", "Which coding.", ({coding}) => coding.coder.round),
    column("quote", "integer", "Number within the coding.", ({quote}) => quote.quote),
    column("source", "integer", "Number of the source within the coding.", ({quote}) => quote.source),
    column("affiliation", "string", "Codebook list: affiliation.", ({source}) => source?.affiliation ?? null),
    column("kind", "string", "Codebook list: kind.", ({quote}) => quote.kind),
    column("act", "string", "Codebook list: act.", ({quote}) => quote.act),
    column("tier", "string", "Codebook list: tier.", ({quote}) => quote.tier),
    column("naming", "string", "Codebook list: naming.", ({quote}) => quote.naming),
    column("cueClass", "string", "Codebook list: cue class.", ({quote}) => quote.cueClass),
    column("nestedIn", "integer", "Number of the quote that holds it.", ({quote}) => quote.nestedIn),
    column("content", "string", `Content: ${offsets}, UTF-16`, ({quote}) => spansText(quote.spans.content)),
    column("cue", "string", `Cue: ${offsets}, UTF-16`, ({quote}) => spansText(quote.spans.cue)),
    column("sourceSpan", "string", `Source: ${offsets}, UTF-16`, ({quote}) => spansText(quote.spans.source))
  ]);
}
