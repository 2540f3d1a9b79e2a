import type {DotTable} from "@onrecord/corpus";
import {creditedCsv} from "../drawing/creditedCsv.js";

/** One dot: the chart's CSV download. */
export interface DotsTableRow {
  readonly word: string | null;
  readonly row: string;
  readonly rowLabel: string;
  readonly column: string;
  readonly columnLabel: string;
  readonly quote: string;
  /** Who, how and with which word. */
  readonly text: string;
}

/**
 * One row per dot, as drawn.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {dotTable} from "@onrecord/analysis/compute";
 * import {dotsTable} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = dotTable(records, sources, {rows: "affiliation", columns: "kind", version});
 * dotsTable(data).length; // 82
 * ```
 */
export function dotsTable({rows, columns}: DotTable): DotsTableRow[] {
  const labels = new Map(columns.map(({key, label}) => [key, label]));
  return rows.flatMap(({key, label, section, cells}) =>
    cells.flatMap(({column, dots}) =>
      dots.map(({quote, text}) => ({
        word: section?.label ?? null,
        row: key,
        rowLabel: label,
        column,
        columnLabel: labels.get(column) ?? column,
        quote,
        text
      }))
    )
  );
}

/**
 * The chart's data as CSV, RFC 4180, with a header; null is an empty field. The last column, `credit`, is the line under the chart.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {dotTable} from "@onrecord/analysis/compute";
 * import {dotsCsv} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = dotTable(records, sources, {rows: "affiliation", columns: "kind", version});
 * dotsCsv(data).split(",").slice(0, 3); // ["word", "row", "rowLabel"]
 * ```
 */
export function dotsCsv(data: DotTable): string {
  return creditedCsv(dotsTable(data), ["word", "row", "rowLabel", "column", "columnLabel", "quote", "text"], data.credit);
}
