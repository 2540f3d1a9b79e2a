import {html, type Html} from "./html.js";

/** A table with figures: its name for the downloaded file, what it shows, and how it is cited. */
export function dataTable(name: string, label: string, cite: string, table: Html): Html {
  return html`<figure class="data-table" id="${name}" data-table="${name}">
    <div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>
    <figcaption>
      <button type="button" data-table-csv hidden>CSV</button>
      <details>
        <summary>Cite this table</summary>
        <p class="cite">${cite}</p>
      </details>
    </figcaption>
  </figure>`;
}
