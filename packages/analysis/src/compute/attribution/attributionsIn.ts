import {wordIndex, type ArticleRecord, type Quote, type Source, type WordIndex} from "@onrecord/corpus";
import {unionLength, type Words} from "../wordUnion.js";
import type {AttributionRow} from "./attributionRow.js";
import {officialAffiliation} from "./officialAffiliation.js";

/** An attribution with what only counting needs of it. */
export interface Attribution {
  readonly quote: Quote;
  /** The appearance that says what its source is; undefined where the article has none. */
  readonly appearance: string | undefined;
  readonly row: AttributionRow;
  /** The words of its content. */
  readonly content: readonly Words[];
}

/** Rows of the quotes of one article, in text order, outer before nested. */
export function attributionsIn(
  {article, appearances}: ArticleRecord,
  quotes: readonly Quote[],
  sources: readonly Source[]
): Attribution[] {
  const index = wordIndex(article);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const appearanceOf = new Map(appearances.map((appearance) => [appearance.source, appearance]));
  return quotes.toSorted(inTextOrder).map((quote) => {
    const source = sourceOf.get(quote.source);
    const appearance = appearanceOf.get(quote.source);
    const affiliation = appearance?.affiliation ?? "unknown";
    const content = quote.spans.content.map((span) => index.range(span));
    const row: AttributionRow = {
      article: article.id,
      quote: quote.id,
      source: quote.source,
      label: source?.label ?? quote.source,
      sourceKind: source?.kind ?? "unknown",
      affiliation,
      borderline: appearance?.borderline ?? null,
      official: officialAffiliation(affiliation),
      role: appearance?.role ?? "unknown",
      sourceNaming: appearance?.naming ?? "unknown",
      naming: quote.naming,
      kind: quote.kind,
      act: quote.act,
      tier: quote.tier,
      cueLemma: quote.cueLemma,
      cueClass: quote.cueClass,
      block: quote.block,
      words: unionLength(content),
      ...whereFirst(index, content)
    };
    return {quote, appearance: appearance?.id, row, content};
  });
}

function whereFirst({total}: WordIndex, [first]: readonly Words[]): Pick<AttributionRow, "firstWord" | "position"> {
  const firstWord = first?.start ?? total;
  return {firstWord, position: total === 0 ? undefined : firstWord / total};
}

function inTextOrder(a: Quote, b: Quote): number {
  const first = ({spans: {content}}: Quote) => content[0]?.start ?? 0;
  const last = ({spans: {content}}: Quote) => content.at(-1)?.end ?? 0;
  return first(a) - first(b) || last(b) - last(a) || (a.id < b.id ? -1 : 1);
}
