import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedQuotes, defaultCountingRule, type CountingRule} from "../countingRule.js";
import type {AttributionRow} from "./attributionRow.js";
import {attributionsIn, type Attribution} from "./attributionsIn.js";
import {inCodeOrder} from "./codeOrder.js";
import {countUnits, nothingToShare, type CountUnit} from "./countUnit.js";
import {shareOfCount, type Share} from "./share.js";

/** What tells attributions apart. `official`: `official` or `other`. */
export type ShareBy = "official" | "affiliation" | "role" | "naming" | "kind" | "act" | "cueClass";

/** What is counted, and by what it is divided. */
export interface ShareOptions {
  readonly unit: CountUnit;
  readonly by: ShareBy;
  /** `outermost` attributions of speech and writing unless told. */
  readonly rule?: CountingRule;
  /** `each`: a share within each article (the default). `together`: one over all of them. */
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
 * Values may overlap, so counts may add up to more than `of`: a source quoted in two kinds counts in both, and so does a word that
 * lies in contents of two values. `of` counts it once. By `naming`, a source has the naming of its appearance in the article, and
 * a quote its own.
 */
export function shareOf(records: readonly ArticleRecord[], sources: readonly Source[], options: ShareOptions): ShareRow[] {
  const {unit, by, rule = defaultCountingRule, articles = "each"} = options;
  const field = by === "naming" && unit === "sources" ? "sourceNaming" : by;
  const counted = records.map((record) => attributionsIn(record, countedQuotes(record, rule), sources));
  const values = new Set(counted.flat().map(({row}) => valueOf(row, field)));
  const listed = inCodeOrder(field, by === "official" ? ["official", "other"] : values);
  const rowsOf = (article: string | null, group: readonly (readonly Attribution[])[]) => {
    const of = countUnits(unit, group);
    return listed.map((value): ShareRow => {
      const own = group.map((attributions) => attributions.filter(({row}) => valueOf(row, field) === value));
      return {article, value, ...shareOfCount(countUnits(unit, own), of, nothingToShare[unit])};
    });
  };
  return articles === "together"
    ? rowsOf(null, counted)
    : records.flatMap(({article}, i) => rowsOf(article.id, counted.slice(i, i + 1)));
}

function valueOf(row: AttributionRow, field: ShareBy | "sourceNaming"): string {
  return field === "official" ? (row.official ? "official" : "other") : row[field];
}
