import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedIn} from "./countedIn.js";
import {shareWhere, type CountOptions} from "./countUnit.js";
import type {Share} from "./share.js";

/**
 * The part of official sources in the counted quotes, sources or words of all records together: those whose affiliation, as coded,
 * is one of the codebook's `officialAffiliations`. `officialSensitivity` says how far it depends on the coding.
 *
 * @returns a share from 0 to 1, with its numerator and denominator in the unit asked for
 * @missing of nothing counted, `share` is `undefined`, with a reason
 * @example
 * ```ts
 * import {officialShare} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * officialShare(records, sources, {unit: "quotes"}); // {count: 35, of: 82, share: 0.4268}
 * ```
 */
export function officialShare(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {unit = "quotes", rule}: CountOptions = {}
): Share {
  return shareWhere(unit, countedIn(records, sources, rule), ({row}) => row.official);
}
