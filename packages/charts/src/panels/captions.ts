import {format} from "d3";
import {countIn} from "./panelsTable.js";
import type {PanelCell, PanelMark, QuotePanels} from "@onrecord/corpus";

const integer = format(",d");
const nouns = {
  quotes: {one: "counted quote", many: "counted quotes"},
  sources: {one: "source", many: "sources"},
  words: {one: "attributed word", many: "attributed words"}
};
const blocks = {
  quotes: "Each block is one counted quote",
  sources: "Each block is one source with a counted quote, once per article",
  words: "Each block is one counted quote, as long as its words"
};

/**
 * A count with its unit: `16 counted quotes`.
 *
 * @example
 * ```ts
 * import {unitText} from "@onrecord/charts";
 *
 * unitText(16, "quotes"); // "16 counted quotes"
 * unitText(1, "sources"); // "1 source"
 * ```
 */
export function unitText(count: number, unit: QuotePanels["unit"]): string {
  return `${integer(count)} ${nouns[unit][count === 1 ? "one" : "many"]}`;
}

/**
 * What the chart shows, as a sentence computed from its data: the part of the official sources.
 *
 * @example
 * ```ts
 * import {quotePanels} from "@onrecord/analysis/compute";
 * import {panelsFinding} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = quotePanels(records, sources, {unit: "quotes", level: "outermost", version});
 * panelsFinding(data); // "Official sources: 35 of 82 counted quotes"
 * ```
 */
export function panelsFinding({official, count, unit}: QuotePanels): string {
  return count === 0 ? "Nobody is quoted in these articles" : `Official sources: ${integer(official)} of ${unitText(count, unit)}`;
}

/**
 * Unit and n, under the finding.
 *
 * @example
 * ```ts
 * import {quotePanels} from "@onrecord/analysis/compute";
 * import {panelsSubtitle} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = quotePanels(records, sources, {unit: "quotes", level: "outermost", version});
 * panelsSubtitle(data); // "Each block is one counted quote: outermost speech and writing in the body. 5 articles, on one scale."
 * ```
 */
export function panelsSubtitle({unit, level, articles}: QuotePanels): string {
  const pieces = `${articles.length} ${articles.length === 1 ? "article" : "articles"}`;
  return `${blocks[unit]}: ${level} speech and writing in the body. ${pieces}, on one scale.`;
}

/**
 * The chart in words, for readers who do not see it.
 *
 * @example
 * ```ts
 * import {quotePanels} from "@onrecord/analysis/compute";
 * import {panelsDescription} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = quotePanels(records, sources, {unit: "quotes", level: "outermost", version});
 * panelsDescription(data).split(/[.:]/u)[0]; // "ICE union's Trump endorsement reveals nasty truth immigrants have been warning about"
 * ```
 */
export function panelsDescription({rows, articles, unit}: QuotePanels): string {
  const perArticle = articles.map(({article, title, count, official}) => {
    const own = rows.map((row) => ({label: row.label, own: countIn(row, article)})).filter((row) => row.own > 0);
    return `${title}: ${unitText(count, unit)}, ${integer(official)} of them official; ${own.map((row) => `${row.label} ${integer(row.own)}`).join(", ")}`;
  });
  return perArticle.join(". ");
}

/** One mark in words: what a screen reader says. */
export function panelMarkText(mark: PanelMark, cell: PanelCell, affiliation: string, unit: QuotePanels["unit"]): string {
  const size = unit === "words" ? `, ${unitText(mark.size, unit)}` : "";
  return `${mark.label}, ${affiliation}, article ${cell.article}, quote ${mark.quote}${size}`;
}
