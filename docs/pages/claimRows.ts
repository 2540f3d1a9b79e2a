import type {Check} from "@onrecord/corpus";
import {html, type Html} from "./html.js";
import {rowsTable} from "./rowsTable.js";

/** The rows that the first reading was computed from, and where those of the others are. */
export function claimRows(check: Check): Html {
  const [first] = check.readings;
  if (!first) return html``;
  const {table, filter, count, list} = first.rows;
  const columns = Object.keys(list?.[0] ?? {});
  return html`<details>
    <summary>The rows: ${count} of ${table}</summary>
    <p>Those with <code>${filter}</code>.</p>
    ${
      list === null
        ? html`<p>Too many to print; the package has them.</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="Rows of claim ${check.claim}">
          ${rowsTable(
            columns,
            list.map((row) => columns.map((column) => cell(row[column])))
          )}
        </div>`
    }
  </details>`;
}

const cell = (value: string | number | boolean | null | undefined) =>
  typeof value === "boolean" ? (value ? "yes" : "no") : (value ?? null);
