import {html, type Html} from "./html.js";

export type Cell = string | number | null | Html;

/** A table of rows: the first column names the row, numbers are set as numbers, what is absent says so. */
export function rowsTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): Html {
  const cell = (value: Cell, i: number) => {
    if (i === 0) return html`<th scope="row">${text(value)}</th>`;
    return typeof value === "number" ? html`<td class="number">${text(value)}</td>` : html`<td>${text(value)}</td>`;
  };
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(cell)}
          </tr>`
      )}
    </tbody>
  </table>`;
}

function text(value: Cell): Html | string {
  if (value === null) return html`<span class="none">none</span>`;
  return typeof value === "number" ? value.toLocaleString("en-US") : value;
}
