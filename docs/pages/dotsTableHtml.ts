import type {DotTable} from "@onrecord/charts";
import {html, type Html} from "./html.js";

/** The dots as a table of counts. */
export function dotsTableHtml({rows, columns, rowHeading, n}: DotTable): Html {
  const listed = rows.some(({section}) => section !== null);
  return html`<table class="counts">
    <thead>
      <tr>
        ${listed ? html`<th scope="col">Word</th>` : ""}
        <th scope="col">${listed ? "Affiliation" : rowHeading}</th>
        ${columns.map(({label}) => html`<th scope="col">${label}</th>`)}
        ${listed ? "" : html`<th scope="col">All</th>`}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.section === null ? "" : html`<td><i>${row.section.label}</i>, ${row.section.note}</td>`}
            <th scope="row">${row.label}</th>
            ${row.cells.map(({dots}) => html`<td class="number">${dots.length}</td>`)}
            ${row.section === null ? html`<td class="number">${row.n} of ${n}</td>` : ""}
          </tr>`
      )}
    </tbody>
  </table>`;
}
