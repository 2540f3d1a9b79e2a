import type {QuotePanels} from "@onrecord/charts";
import {html, type Html} from "./html.js";

/** The panels as a table: affiliations down, articles across. */
export function panelsTableHtml({rows, articles, count, official}: QuotePanels): Html {
  return html`<table class="counts">
    <thead>
      <tr>
        <th scope="col">Affiliation</th>
        ${articles.map(({article, title}) => html`<th scope="col"><a href="./articles/${article}">${title}</a></th>`)}
        <th scope="col">All</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.label}${row.official ? " (official)" : ""}</th>
            ${row.cells.map((cell) => html`<td class="number">${cell.count}</td>`)}
            <td class="number">${row.count} of ${count}</td>
          </tr>`
      )}
      <tr class="total">
        <th scope="row">All, each once</th>
        ${articles.map((article) => html`<td class="number">${article.count}</td>`)}
        <td class="number">${count}</td>
      </tr>
      <tr>
        <th scope="row">Official</th>
        ${articles.map((article) => html`<td class="number">${article.official} of ${article.count}</td>`)}
        <td class="number">${official} of ${count}</td>
      </tr>
    </tbody>
  </table>`;
}
