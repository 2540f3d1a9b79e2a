import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {CountingRule} from "../countingRule.js";
import type {AttributionRow} from "./attributionRow.js";
import {countedIn} from "./countedIn.js";

/**
 * The counted quotes, one row each: records in the order given, quotes in text order, outer before nested.
 *
 * @param sources - the sources that the records refer to; one that is missing is labelled by its id, its kind `unknown`
 * @param rule - what is counted (DESIGN §3); outermost speech and writing in the body unless told
 * @returns one row per counted quote; `words` and `firstWord` count words of the article without its furniture
 * @missing `position` is `undefined` where the article has no words; `cueLemma` is null without a cue
 * @example
 * ```ts
 * import {attributionRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = attributionRows(records, sources);
 * rows.length; // 82
 * const {label, affiliation, kind, words} = rows[0];
 * console.log(label, affiliation, kind, words); // National ICE Council officers-union indirect 12
 * ```
 */
export function attributionRows(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  rule?: CountingRule
): AttributionRow[] {
  return countedIn(records, sources, rule).flatMap((attributions) => attributions.map(({row}) => row));
}
