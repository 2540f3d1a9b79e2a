import type {Article} from "@onrecord/corpus";

/**
 * The title of an article; its id where the title is unknown.
 *
 * @example
 * import {articles} from "@onrecord/corpus";
 * import {titleOf} from "@onrecord/analysis/compute";
 * titleOf(articles[3]); // "ICE Employees: Don't Blame Us for 'Extreme Impact' of Our Work"
 */
export function titleOf({id, title}: Pick<Article, "id" | "title">): string {
  return title.basis === "unknown" ? id : title.value;
}
