import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedQuotes, defaultCountingRule, type CountingRule} from "../countingRule.js";
import type {AnyAttributionRow} from "./attributionRow.js";
import {attributionsIn} from "./attributionsIn.js";

/**
 * Every quote of every act, level and place, furniture included, one row each, ordered as `attributionRows`; `counted` says which
 * of them that function would give.
 *
 * @param rule - what `counted` refers to (DESIGN §3)
 * @returns one row per quote; `words` and `firstWord` count words of the article without its furniture
 * @missing `position` is `undefined` where the article has no words; `cueLemma` is null without a cue
 * @example
 * ```ts
 * import {allAttributionRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = allAttributionRows(records, sources);
 * rows.length; // 145
 * rows.filter(({counted}) => counted).length; // 82
 * ```
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
