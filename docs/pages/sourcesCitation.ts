import {titleOf} from "@onrecord/analysis/compute";
import type {ArticleRecord} from "@onrecord/corpus";
import {citation} from "./citation.js";

/** How the sources chart of an article is cited. */
export function sourcesCitation({article}: ArticleRecord, finding: string): string {
  const {id, outlet} = article;
  const publisher = outlet.basis === "unknown" ? "outlet unknown" : outlet.value;
  return citation(finding, `sources quoted in article ${id} (“${titleOf(article)}”, ${publisher})`);
}
