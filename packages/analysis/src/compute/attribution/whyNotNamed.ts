import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {AttributionRow} from "./attributionRow.js";
import {inCodeOrder} from "./codeOrder.js";
import {countedIn} from "./countedIn.js";
import {shareWhere, type CountOptions} from "./countUnit.js";
import type {Share} from "./share.js";

/** How many of those that are not named are not named for one reason. */
export type NotNamedRow = {readonly naming: Exclude<AttributionRow["sourceNaming"], "named">} & Share;

/**
 * Why the counted quotes, sources or words of all records together that `namedShare` does not count are not: one row per naming
 * that occurs, in the order of the codebook, `of` being all that are not named. Words that two reasons share count in both, and
 * once in `of`.
 *
 * @returns counts in the unit asked for, and their share from 0 to 1 of what is not named
 * @example
 * ```ts
 * import {whyNotNamed} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const [first] = whyNotNamed(records, sources, {unit: "quotes"});
 * first; // {naming: "unnamed-role", count: 3, of: 39, share: 0.07692}
 * ```
 */
export function whyNotNamed(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {unit = "quotes", rule}: CountOptions = {}
): NotNamedRow[] {
  const field = unit === "sources" ? "sourceNaming" : "naming";
  const notNamed = countedIn(records, sources, rule).map((attributions) => attributions.filter(({row}) => row[field] !== "named"));
  return inCodeOrder(
    field,
    notNamed.flat().map(({row}) => row[field])
  ).map((naming) => ({
    naming: naming as NotNamedRow["naming"],
    ...shareWhere(unit, notNamed, ({row}) => row[field] === naming)
  }));
}
