import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {CountingRule} from "../countingRule.js";
import type {AttributionRow} from "./attributionRow.js";
import type {Attribution} from "./attributionsIn.js";
import {inCodeOrder} from "./codeOrder.js";
import {countedIn} from "./countedIn.js";
import {shareWhere, type CountUnit} from "./countUnit.js";
import type {Share} from "./share.js";

/** What tells attributions apart. `official`: `official` or `other`. */
export type ShareBy = "official" | "affiliation" | "role" | "naming" | "kind" | "act" | "cueClass";

/** What is counted, and by what it is divided. */
export interface ShareOptions {
  readonly unit: CountUnit;
  readonly by: ShareBy;
  /** `outermost` attributions of speech and writing unless told. */
  readonly rule?: CountingRule;
  /** `each`: a share within each article, as unless told. `together`: one over all of them. */
  readonly articles?: "each" | "together";
}

/** The part of one value in one article, or in all. */
export type ShareRow = {
  /** null where the articles are taken together. */
  readonly article: string | null;
  /** A code of the list that `by` names. */
  readonly value: string;
} & Share;

/**
 * How the counted quotes, sources or words divide among the values of one code. Every article has a row for each value that occurs
 * in any of them, so a count may be 0; values in the order of the codebook. An enumeration of the records given: no interval.
 *
 * Values may overlap, and then counts add up to more than `of`: a source quoted in two kinds counts in both, and so does a word that
 * lies in contents of two values; `of` counts it once. By `naming`, a source has the naming of its appearance in the article, and
 * a quote its own.
 *
 * @returns a row per article and value: counts in the unit asked for, and their share from 0 to 1
 * @missing of nothing counted, `share` is `undefined`, with a reason
 * @example
 * ```ts
 * import {shareOf} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const kinds = shareOf(records, sources, {unit: "quotes", by: "kind", articles: "together"});
 * kinds[0]; // {article: null, value: "direct", count: 14, of: 82, share: 0.1707}
 * ```
 */
export function shareOf(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {unit, by, rule, articles = "each"}: ShareOptions
): ShareRow[] {
  const field = by === "naming" && unit === "sources" ? "sourceNaming" : by;
  const counted = countedIn(records, sources, rule);
  const occurring = counted.flat().map(({row}) => valueOf(row, field));
  const values = by === "official" ? ["official", "other"] : inCodeOrder(field, occurring);
  const rowsOf = (article: string | null, group: readonly (readonly Attribution[])[]) =>
    values.map((value): ShareRow => ({article, value, ...shareWhere(unit, group, ({row}) => valueOf(row, field) === value)}));
  return articles === "together"
    ? rowsOf(null, counted)
    : records.flatMap(({article}, i) => rowsOf(article.id, counted.slice(i, i + 1)));
}

function valueOf(row: AttributionRow, field: ShareBy | "sourceNaming"): string {
  return field === "official" ? (row.official ? "official" : "other") : row[field];
}
