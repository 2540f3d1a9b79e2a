import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedIn} from "./countedIn.js";
import {shareWhere, type CountOptions} from "./countUnit.js";
import type {Share} from "./share.js";

/**
 * The part of official sources in the counted quotes, sources or words of all records together: those whose affiliation, as coded,
 * is one of the codebook's `officialAffiliations`. `officialSensitivity` says how far it depends on the coding.
 */
export function officialShare(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {unit = "quotes", rule}: CountOptions = {}
): Share {
  return shareWhere(unit, countedIn(records, sources, rule), ({row}) => row.official);
}
