import {format, greatest} from "d3";
import type {DotTable} from "@onrecord/corpus";

const integer = format(",d");
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the table is a list of words with rows below each, rather than rows by columns. */
export function isList({rows}: DotTable): boolean {
  return rows.some(({section}) => section !== null);
}

/**
 * What the chart shows, as a sentence computed from its data: the largest column, or of a list its first word.
 *
 * @example
 * ```ts
 * import {dotTable} from "@onrecord/analysis/compute";
 * import {dotsFinding} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = dotTable(records, sources, {rows: "affiliation", columns: "kind", version});
 * dotsFinding(data); // "Indirect: 50 of 82 counted quotes"
 * ```
 */
export function dotsFinding(data: DotTable): string {
  const [first] = data.rows;
  if (!first || data.n === 0) return `No ${data.unit}`;
  if (first.section !== null) {
    const own = data.rows.filter(({section}) => section?.label === first.section?.label && section?.note === first.section?.note);
    const n = own.reduce((sum, row) => sum + row.n, 0);
    return `“${first.section.label}”: ${integer(n)} of ${integer(data.n)} ${data.unit}, for sources of ${own.length} affiliations`;
  }
  const largest = greatest(data.columns, ({n}) => n);
  return largest ? `${sentenceCase(largest.label)}: ${integer(largest.n)} of ${integer(data.n)} ${data.unit}` : `No ${data.unit}`;
}

/**
 * What a dot is.
 *
 * @example
 * ```ts
 * import {dotTable} from "@onrecord/analysis/compute";
 * import {dotsSubtitle} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = dotTable(records, sources, {rows: "affiliation", columns: "kind", version});
 * dotsSubtitle(data); // "One dot is one of 82 counted quotes, coloured by the source’s affiliation."
 * ```
 */
export function dotsSubtitle(data: DotTable): string {
  const what = `One dot is one of ${integer(data.n)} ${data.unit}, coloured by the source’s affiliation.`;
  return isList(data) ? `${what} Words that stand for one affiliation only are left out.` : what;
}

/**
 * The chart in words, for readers who do not see it.
 *
 * @example
 * ```ts
 * import {dotTable} from "@onrecord/analysis/compute";
 * import {dotsDescription} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = dotTable(records, sources, {rows: "affiliation", columns: "kind", version});
 * dotsDescription(data).split(/[.:]/u)[0]; // "federal enforcement"
 * ```
 */
export function dotsDescription(data: DotTable): string {
  const labels = new Map(data.columns.map(({key, label}) => [key, label]));
  return data.rows
    .map(({label, section, n, cells}) => {
      if (section !== null) return `${section.label} (${section.note}), ${label}: ${integer(n)}`;
      const counts = cells
        .filter(({dots}) => dots.length > 0)
        .map(({column, dots}) => `${labels.get(column) ?? column} ${dots.length}`);
      return `${label}: ${counts.join(", ")}`;
    })
    .join(". ");
}
