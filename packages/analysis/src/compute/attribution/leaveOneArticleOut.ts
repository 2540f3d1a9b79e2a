import type {ArticleRecord} from "@onrecord/corpus";
import {leaveOneOut, type LeftOut} from "../inference/leaveOneOut.js";
import type {Statistic} from "../inference/resampleGroups.js";

/**
 * What a statistic would be without each article in turn, in the order of the records: `cluster` is the article left out, `n` how
 * many records are left, `value` undefined where they have no answer.
 *
 * @returns one value per article, in the statistic's own unit
 * @example
 * ```ts
 * import {leaveOneArticleOut, officialShare} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const left = leaveOneArticleOut(records, (some) => officialShare(some, sources).share);
 * left[0].cluster; // "000"
 * left[0].value; // 0.4697
 * ```
 */
export function leaveOneArticleOut(records: readonly ArticleRecord[], statistic: Statistic<ArticleRecord>): LeftOut[] {
  return leaveOneOut(records, ({article}) => article.id, statistic);
}
