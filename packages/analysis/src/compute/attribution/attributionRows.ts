import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedQuotes, defaultCountingRule, type CountingRule} from "../countingRule.js";
import type {AttributionRow} from "./attributionRow.js";
import {attributionsIn} from "./attributionsIn.js";

/**
 * The counted quotes, one row each: records in the order given, quotes in text order, outer before nested.
 *
 * @param sources - the sources that the records refer to; one that is missing is labelled by its id, its kind `unknown`
 * @param rule - what is counted (DESIGN §3)
 */
export function attributionRows(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  rule: CountingRule = defaultCountingRule
): AttributionRow[] {
  return records.flatMap((record) => attributionsIn(record, countedQuotes(record, rule), sources).map(({row}) => row));
}
