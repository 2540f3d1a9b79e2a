import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedQuotes, defaultCountingRule, type CountingRule} from "../countingRule.js";
import {attributionsIn, type Attribution} from "./attributionsIn.js";
import {countUnits, nothingToShare, type CountUnit} from "./countUnit.js";
import {shareOfCount, type Share} from "./share.js";

/** What is counted. */
export interface CountOptions {
  /** Quotes unless told. */
  readonly unit?: CountUnit;
  /** `outermost` attributions of speech and writing unless told. */
  readonly rule?: CountingRule;
}

/**
 * The part of official sources in the counted quotes, sources or words of all records together: affiliations of the codebook's
 * `officialAffiliations`, as coded. `officialSensitivity` says how much it depends on the coding.
 */
export function officialShare(records: readonly ArticleRecord[], sources: readonly Source[], options: CountOptions = {}): Share {
  const {unit = "quotes", rule = defaultCountingRule} = options;
  return shareWhere(countedIn(records, sources, rule), unit, ({row}) => row.official);
}

/** The counted attributions of each record. */
export function countedIn(records: readonly ArticleRecord[], sources: readonly Source[], rule: CountingRule): Attribution[][] {
  return records.map((record) => attributionsIn(record, countedQuotes(record, rule), sources));
}

/** The share of the attributions that `belongs` says yes to. */
export function shareWhere(
  counted: readonly (readonly Attribution[])[],
  unit: CountUnit,
  belongs: (attribution: Attribution) => boolean
): Share {
  const own = counted.map((attributions) => attributions.filter(belongs));
  return shareOfCount(countUnits(unit, own), countUnits(unit, counted), nothingToShare[unit]);
}
