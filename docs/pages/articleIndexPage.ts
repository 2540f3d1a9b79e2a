import {titleOf} from "@onrecord/analysis/compute";
import {articles} from "@onrecord/corpus";
import {codeLabel} from "./codeLabel.js";
import {figure} from "./figures.js";
import {asMarkdown, html} from "./html.js";
import {publicationDate} from "./publicationDate.js";

/** The list of coded articles. */
export function articleIndexPage(): string {
  const page = html`<h1>Articles</h1>
    <ul class="article-list">
      ${articles.map(
        (article) =>
          html`<li>
            <p class="eyebrow">
              ${article.outlet.basis === "unknown" ? "outlet unknown" : article.outlet.value} ·
              ${publicationDate(article)}${article.genre.basis === "unknown" ? "" : html` · ${codeLabel("genre", article.genre.value)}`}
            </p>
            <p class="headline">
              <a href="./${article.id}">${titleOf(article)}</a>
            </p>
            <p>
              ${figure(`${article.id}/words`)} words, ${figure(`${article.id}/sources`)} sources,
              ${figure(`${article.id}/attributions`)} attributions.
            </p>
          </li>`
      )}
    </ul>`;
  return `---\ntitle: Articles\n---\n\n${asMarkdown(page)}\n`;
}
