import {format} from "d3";
import type {SourceStrip, StripQuote, StripSource} from "@onrecord/corpus";

const integer = format(",d");
const plural = (n: number, one: string, many: string) => `${integer(n)} ${n === 1 ? one : many}`;

/**
 * What the chart shows, as a sentence computed from its data: the source with most counted quotes, then most words.
 *
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {sourcesFinding} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * sourcesFinding(data); // "ICE field office directors: 15 of 22 quotes, 278 of 400 attributed words"
 * ```
 */
export function sourcesFinding(data: SourceStrip): string {
  const [first] = [...data.sources].sort((a, b) => b.quotes - a.quotes || b.words - a.words);
  if (!first || first.quotes === 0) return "Nobody is quoted in this piece";
  return `${first.label}: ${integer(first.quotes)} of ${plural(data.quotesOfAll, "quote", "quotes")}, ${integer(first.words)} of ${integer(
    data.wordsOfAll
  )} attributed words`;
}

/**
 * Unit and n, under the finding.
 *
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {sourcesSubtitle} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * sourcesSubtitle(data).split(". ")[1]; // "Each bar spans words attributed to one of 7 sources."
 * ```
 */
export function sourcesSubtitle(data: SourceStrip): string {
  return `“${data.title}”, ${plural(data.words, "word", "words")} from first to last. Each bar spans words attributed to one of ${plural(
    data.sources.length,
    "source",
    "sources"
  )}.`;
}

/**
 * The chart in words, for readers who do not see it.
 *
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {sourcesDescription} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * sourcesDescription(data).split(/[.:]/u)[0]; // "A strip of 569 words from the first to the last"
 * ```
 */
export function sourcesDescription(data: SourceStrip): string {
  const rows = data.sources.map((source) => `${source.label} (${source.affiliation}): ${countText(source)}`);
  return `A strip of ${plural(data.words, "word", "words")} from the first to the last. The author’s own voice has ${integer(
    data.authorWords
  )} of them. ${rows.join(". ")}.`;
}

/**
 * How much of a source is counted, and how much is drawn beyond that.
 *
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {countText} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * countText(data.sources[0]); // "15 quotes, 278 words, and 5 not counted"
 * ```
 */
export function countText(source: StripSource): string {
  const counted = `${plural(source.quotes, "quote", "quotes")}, ${plural(source.words, "word", "words")}`;
  return source.uncounted === 0 ? counted : `${counted}, and ${integer(source.uncounted)} not counted`;
}

/**
 * One mark in words: what a screen reader says and a tooltip shows.
 *
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {markText} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * markText(data.quotes[0], "National ICE Council").startsWith("National ICE Council"); // true
 * ```
 */
export function markText(quote: StripQuote, label: string): string {
  const said = quote.excerpt === "" ? `our summary: ${quote.gist ?? "none"}` : `“${quote.excerpt}”`;
  const within = quote.nestedIn === null ? "" : ", within another’s words";
  return `${label}, ${quote.kind} ${quote.act}, ${plural(quote.words, "word", "words")}${within}: ${said}`;
}
