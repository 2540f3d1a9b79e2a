import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedIn} from "./countedIn.js";
import {shareWhere, type CountOptions} from "./countUnit.js";
import type {Share} from "./share.js";

/**
 * The part of the counted quotes, sources or words of all records together whose source is named. A source is named if its
 * appearance in the article is; a quote, and its words, if the quote itself says who: an `implicit` one does not.
 *
 * @returns a share from 0 to 1, with its numerator and denominator in the unit asked for
 * @missing of nothing counted, `share` is `undefined`, with a reason
 * @example
 * ```ts
 * import {namedShare} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * namedShare(records, sources, {unit: "quotes"}); // {count: 43, of: 82, share: 0.5244}
 * ```
 */
export function namedShare(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {unit = "quotes", rule}: CountOptions = {}
): Share {
  const field = unit === "sources" ? "sourceNaming" : "naming";
  return shareWhere(unit, countedIn(records, sources, rule), ({row}) => row[field] === "named");
}
