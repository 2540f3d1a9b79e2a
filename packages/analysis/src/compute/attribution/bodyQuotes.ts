import type {ArticleRecord, Quote} from "@onrecord/corpus";
import {countedQuotes} from "../countingRule.js";

/** The quotes of the body of every act and every level, furniture out: what a counting rule chooses from. */
export function bodyQuotes(record: ArticleRecord): Quote[] {
  const levelled = {...record, quotes: record.quotes.map((quote) => ({...quote, nestedIn: null}))};
  const ids = new Set(countedQuotes(levelled, {level: "outermost", acts: "all"}).map(({id}) => id));
  return record.quotes.filter(({id}) => ids.has(id));
}
