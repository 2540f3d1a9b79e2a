import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {cueTable} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `cueTable` as an arquero table in long form: one row per lemma, class and affiliation, then per lemma, class and article. Columns
 * `cueLemma` and `cueClass` (text), `by` (`affiliation` or `article`), `value` (its code or id), `count` (quotes of that value) and
 * `n` (quotes of the lemma and class in all). Filter by `by` before adding up.
 *
 * @example
 * ```ts
 * import {cueLemmaTable} from "@onrecord/analysis";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * cueLemmaTable(records, sources).object(0); // {cueLemma: "say", cueClass: "neutral-report", by: "affiliation", value: "federal-enforcement", count: 7, n: 21}
 * ```
 */
export function cueLemmaTable(records: readonly ArticleRecord[], sources: readonly Source[]): ColumnTable {
  const rows = cueTable(records, sources).flatMap(({cueLemma, cueClass, n, affiliations, articles}) => [
    ...affiliations.map(({affiliation, n: count}) => ({
      cueLemma,
      cueClass,
      by: "affiliation",
      value: affiliation,
      count,
      n
    })),
    ...articles.map(({article, n: count}) => ({cueLemma, cueClass, by: "article", value: article, count, n}))
  ]);
  return tableOf(rows, {cueLemma: "string", cueClass: "string", by: "string", value: "string", count: "number", n: "number"});
}
