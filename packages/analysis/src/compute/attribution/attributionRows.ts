import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {CountingRule} from "../countingRule.js";
import type {AttributionRow} from "./attributionRow.js";
import {countedIn} from "./countedIn.js";

/**
 * The counted quotes, one row each: records in the order given, quotes in text order, outer before nested.
 *
 * @param sources - the sources that the records refer to; one that is missing is labelled by its id, its kind `unknown`
 * @param rule - what is counted (DESIGN §3); outermost speech and writing in the body unless told
 */
export function attributionRows(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  rule?: CountingRule
): AttributionRow[] {
  return countedIn(records, sources, rule).flatMap((attributions) => attributions.map(({row}) => row));
}
