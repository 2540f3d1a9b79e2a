import type {ArticleRecord, Quote, Source} from "@onrecord/corpus";
import type {AttributionRow} from "./attributionRow.js";
import {attributionsIn} from "./attributionsIn.js";
import {bodyQuotes} from "./bodyQuotes.js";
import {codeOrder, inCodeOrder} from "./codeOrder.js";

/** One cue lemma in one cue class. */
export interface CueRow {
  readonly cueLemma: string;
  readonly cueClass: Quote["cueClass"];
  /** Quotes it introduces. */
  readonly n: number;
  /** Of them, per affiliation of the source: those that have any, in the order of the codebook. */
  readonly affiliations: readonly {readonly affiliation: AttributionRow["affiliation"]; readonly n: number}[];
  /** Of them, per article: those that have any, in the order of their ids. */
  readonly articles: readonly {readonly article: string; readonly n: number}[];
}

/**
 * Which words introduce whom: a row per cue lemma and class (a lemma of two classes has two), most frequent first, then by lemma
 * and class. Unlike the counting rules it takes every attribution of the body, of all acts and all levels, since each has a cue of
 * its own; quotes without a cue, headline, standfirst and furniture are out.
 *
 * @returns counts of attributions
 * @missing a quote without a cue is out: `none` is no row
 * @example
 * ```ts
 * import {cueTable} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const [first] = cueTable(records, sources);
 * console.log(first.cueLemma, first.cueClass, first.n); // say neutral-report 21
 * ```
 */
export function cueTable(records: readonly ArticleRecord[], sources: readonly Source[]): CueRow[] {
  const cues = new Map<
    string,
    {readonly cueLemma: string; readonly cueClass: Quote["cueClass"]; readonly rows: AttributionRow[]}
  >();
  for (const record of records)
    for (const {row} of attributionsIn(record, bodyQuotes(record), sources)) {
      const {cueLemma, cueClass} = row;
      if (cueLemma === null) continue;
      const key = JSON.stringify([cueLemma, cueClass]);
      const known = cues.get(key);
      if (known) known.rows.push(row);
      else cues.set(key, {cueLemma, cueClass, rows: [row]});
    }
  const place = (cueClass: Quote["cueClass"]) => codeOrder.cueClass.indexOf(cueClass);
  return [...cues.values()]
    .map(({cueLemma, cueClass, rows}): CueRow => ({
      cueLemma,
      cueClass,
      n: rows.length,
      affiliations: countsBy(rows, "affiliation").map(([affiliation, n]) => ({affiliation, n})),
      articles: countsBy(rows, "article").map(([article, n]) => ({article, n}))
    }))
    .sort((a, b) => b.n - a.n || compare(a.cueLemma, b.cueLemma) || place(a.cueClass) - place(b.cueClass));
}

function countsBy<Field extends "affiliation" | "article">(
  rows: readonly AttributionRow[],
  field: Field
): [AttributionRow[Field], number][] {
  const values = inCodeOrder(
    field,
    rows.map((row) => row[field])
  ) as AttributionRow[Field][];
  return values.map((value) => [value, rows.filter((row) => row[field] === value).length]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
