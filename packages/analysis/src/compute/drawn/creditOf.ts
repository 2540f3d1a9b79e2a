import {codingNote, type ArticleRecord} from "@onrecord/corpus";

/** Where the data of a chart over several articles come from, which version, who coded, and what is counted. */
export function creditOf(records: readonly ArticleRecord[], version: string, counted: string): string {
  const notes = [...new Set(records.map(codingNote))].join("; ") || "no articles";
  const articles = `${records.length} ${records.length === 1 ? "article" : "articles"}`;
  return `Source: On the Record corpus ${version}, ${articles}, ${notes}. Counted: ${counted}.`;
}
