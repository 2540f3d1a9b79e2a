import type {PanelRow, QuotePanels} from "@onrecord/corpus";
import {creditedCsv} from "../drawing/creditedCsv.js";

/** One affiliation in one article: the chart's table view and its CSV download. */
export interface PanelsTableRow {
  readonly article: string;
  readonly title: string;
  readonly affiliation: string;
  readonly label: string;
  readonly official: boolean;
  /** What is counted, and at which level. */
  readonly unit: QuotePanels["unit"];
  readonly level: QuotePanels["level"];
  readonly count: number;
  /** Of all affiliations of the article. */
  readonly of: number;
}

/** How much of one affiliation one article has. */
export function countIn({cells}: Pick<PanelRow, "cells">, article: string): number {
  return cells.find((cell) => cell.article === article)?.count ?? 0;
}

/**
 * Every affiliation with every article, article by article; the count may be 0.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {quotePanels} from "@onrecord/analysis/compute";
 * import {panelsTable} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = quotePanels(records, sources, {unit: "quotes", level: "outermost", version});
 * panelsTable(data).length; // 55
 * ```
 */
export function panelsTable({articles, rows, unit, level}: QuotePanels): PanelsTableRow[] {
  return articles.flatMap(({article, title, count: of}) =>
    rows.map(({affiliation, label, official, cells}) => ({
      article,
      title,
      affiliation,
      label,
      official,
      unit,
      level,
      count: countIn({cells}, article),
      of
    }))
  );
}

/**
 * The chart's data as CSV, RFC 4180, with a header. The last column, `credit`, is the line under the chart.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {quotePanels} from "@onrecord/analysis/compute";
 * import {panelsCsv} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = quotePanels(records, sources, {unit: "quotes", level: "outermost", version});
 * panelsCsv(data).split(",").slice(0, 3); // ["article", "title", "affiliation"]
 * ```
 */
export function panelsCsv(data: QuotePanels): string {
  return creditedCsv(
    panelsTable(data),
    ["article", "title", "affiliation", "label", "official", "unit", "level", "count", "of"],
    data.credit
  );
}
