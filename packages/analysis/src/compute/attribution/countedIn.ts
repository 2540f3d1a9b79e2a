import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedQuotes, type CountingRule} from "../countingRule.js";
import {attributionsIn, type Attribution} from "./attributionsIn.js";

/** The counted attributions of each record. */
export function countedIn(records: readonly ArticleRecord[], sources: readonly Source[], rule?: CountingRule): Attribution[][] {
  return records.map((record) => attributionsIn(record, countedQuotes(record, rule), sources));
}
