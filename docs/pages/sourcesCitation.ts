import type {ArticleRecord} from "@onrecord/corpus";
import {citation} from "./citation.js";

/** How the sources chart of an article is cited. */
export function sourcesCitation({article: {id, title, outlet}}: ArticleRecord, finding: string): string {
  const name = title.basis === "unknown" ? id : title.value;
  const publisher = outlet.basis === "unknown" ? "outlet unknown" : outlet.value;
  return citation(finding, `sources quoted in article ${id} (“${name}”, ${publisher})`);
}
