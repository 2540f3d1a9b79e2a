import type {ArticleRecord} from "@onrecord/corpus";

/** The title of an article; its id where the title is unknown. */
export function titleOf({article: {id, title}}: ArticleRecord): string {
  return title.basis === "unknown" ? id : title.value;
}
