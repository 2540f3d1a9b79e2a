import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedQuotes, defaultCountingRule, type CountingRule} from "../countingRule.js";
import type {AnyAttributionRow} from "./attributionRow.js";
import {attributionsIn} from "./attributionsIn.js";

/**
 * Every quote of every act, level and place, furniture included, one row each, ordered as `attributionRows`; `counted` says which
 * of them that function would give.
 *
 * @param rule - what `counted` refers to (DESIGN §3)
 */
export function allAttributionRows(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  rule: CountingRule = defaultCountingRule
): AnyAttributionRow[] {
  return records.flatMap((record) => {
    const counted = new Set(countedQuotes(record, rule).map(({id}) => id));
    return attributionsIn(record, record.quotes, sources).map(({row, quote: {id, place, nestedIn}}): AnyAttributionRow => ({
      ...row,
      place,
      counted: counted.has(id),
      nestedIn
    }));
  });
}
