import type {ArticleRecord} from "@onrecord/corpus";
import {leaveOneOut, type LeftOut} from "../inference/leaveOneOut.js";
import type {Statistic} from "../inference/resampleGroups.js";

/**
 * What a statistic would be without each article in turn, in the order of the records: `cluster` is the article left out, `n` how
 * many records are left, `value` undefined where they have no answer.
 */
export function leaveOneArticleOut(records: readonly ArticleRecord[], statistic: Statistic<ArticleRecord>): LeftOut[] {
  return leaveOneOut(records, ({article}) => article.id, statistic);
}
