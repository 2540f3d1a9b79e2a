import type {CrossTable} from "@onrecord/analysis/compute";
import {dots} from "./dots.js";
import {html, type Html} from "./html.js";

/** A table of counts: one code down, one across, dots in the cells, totals at the ends. */
export function crossTableHtml(
  table: CrossTable,
  rowLabel: (value: string) => string,
  columnLabel: (value: string) => Html | string
): Html {
  const cell = (row: string, column: string) =>
    table.cells.find((candidate) => candidate.row === row && candidate.column === column)?.n ?? 0;
  return html`<table class="cross">
      <thead>
        <tr>
          <td></td>
          ${table.columns.map(({value}) => html`<th scope="col">${columnLabel(value)}</th>`)}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ({value, n}) =>
            html`<tr>
              <th scope="row">${rowLabel(value)}</th>
              ${table.columns.map((column) => html`<td>${dots(cell(value, column.value))}</td>`)}
              <td class="number">${n}</td>
            </tr>`
        )}
        <tr class="total">
          <th scope="row">All</th>
          ${table.columns.map(({n}) => html`<td class="number">${n}</td>`)}
          <td class="number">${table.n}</td>
        </tr>
      </tbody>
    </table>`;
}
