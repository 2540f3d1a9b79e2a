import type {SourceStrip} from "@onrecord/corpus";
import {creditedCsv} from "../drawing/creditedCsv.js";

/** One attribution per row, as the chart draws it: the chart's table view and its CSV download. */
export interface SourcesTableRow {
  readonly article: string;
  readonly quote: string;
  readonly source: string;
  readonly label: string;
  readonly affiliation: string;
  readonly kind: string;
  readonly act: string;
  readonly tier: string;
  readonly place: string;
  readonly counted: boolean;
  readonly nestedIn: string | null;
  /** First word of the content, and the word after its last, counted along the article with its furniture cut. */
  readonly firstWord: number;
  readonly endWord: number;
  readonly words: number;
  /** Quoted words as published, or empty. */
  readonly excerpt: string;
  /** Our summary of a paraphrase, or null. */
  readonly gist: string | null;
}

/**
 * The rows behind the chart: one per attribution, in text order. Positions count words; null where there is none.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {sourcesTable} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * sourcesTable(data).length; // 30
 * ```
 */
export function sourcesTable(data: SourceStrip): SourcesTableRow[] {
  const sources = new Map(data.sources.map((source) => [source.source, source]));
  return data.quotes.map((quote) => ({
    article: data.article,
    quote: quote.quote,
    source: quote.source,
    label: sources.get(quote.source)?.label ?? quote.source,
    affiliation: sources.get(quote.source)?.affiliation ?? "unknown",
    kind: quote.kind,
    act: quote.act,
    tier: quote.tier,
    place: quote.place,
    counted: quote.counted,
    nestedIn: quote.nestedIn,
    firstWord: quote.content[0]?.start ?? 0,
    endWord: quote.content.at(-1)?.end ?? 0,
    words: quote.words,
    excerpt: quote.excerpt,
    gist: quote.gist
  }));
}

/**
 * The chart's data as CSV, RFC 4180, with a header; null is an empty field. The last column, `credit`, is the line under the chart.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {sourcesCsv} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * sourcesCsv(data).split(",").slice(0, 3); // ["article", "quote", "source"]
 * ```
 */
export function sourcesCsv(data: SourceStrip): string {
  const columns: (keyof SourcesTableRow)[] = [
    "article",
    "quote",
    "source",
    "label",
    "affiliation",
    "kind",
    "act",
    "tier",
    "place",
    "counted",
    "nestedIn",
    "firstWord",
    "endWord",
    "words",
    "excerpt",
    "gist"
  ];
  return creditedCsv(sourcesTable(data), columns, data.credit);
}
