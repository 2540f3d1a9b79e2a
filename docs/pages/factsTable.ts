import type {Article} from "@onrecord/corpus";
import {codeLabel} from "./codeLabel.js";
import {html, type Html} from "./html.js";
import {publicationDate} from "./publicationDate.js";

type Basis = Readonly<{basis: string; where?: string; reasoning?: string; note?: string}>;

/** The article's metadata, each with how we know it. */
export function factsTable(article: Article): Html {
  const {title, outlet, authors, published, url, genre, language} = article;
  const unknown = html`<i>unknown</i>`;
  const rows: [name: string, value: Html, basis: Basis][] = [
    ["Title", title.basis === "unknown" ? unknown : html`${title.value}`, title],
    ["Outlet", outlet.basis === "unknown" ? unknown : html`${outlet.value}`, outlet],
    ["Author", authors.basis === "unknown" ? unknown : html`${authors.value.join(", ")}`, authors],
    ["Published", published.basis === "unknown" ? unknown : publicationDate(article), published],
    ["Address", url.basis === "unknown" ? unknown : html`<a href="${url.value}" rel="external noreferrer">${url.value}</a>`, url],
    ["Genre", genre.basis === "unknown" ? unknown : html`${codeLabel("genre", genre.value)}`, genre],
    [
      "Language",
      language.basis === "unknown"
        ? unknown
        : html`${new Intl.DisplayNames("en", {type: "language"}).of(language.value) ?? language.value}`,
      language
    ]
  ];
  return html`<table class="facts">
    <thead>
      <tr>
        <th scope="col">Fact</th>
        <th scope="col">Value</th>
        <th scope="col">How we know</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, value, basis]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
            <td><b>${codeLabel("basis", basis.basis)}</b>: ${basis.where ?? basis.reasoning ?? basis.note ?? ""}</td>
          </tr>`
      )}
    </tbody>
  </table>`;
}
