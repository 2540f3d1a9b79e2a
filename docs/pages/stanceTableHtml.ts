import {stanceTable} from "@onrecord/charts/stance";
import type {StanceDots} from "@onrecord/corpus";
import {html, type Html} from "./html.js";

/** The table view of a stance chart: in the page, and again in the browser when the reader chooses another coding. */
export function stanceTableHtml(data: StanceDots): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Unit</th>
        <th scope="col">Who</th>
        <th scope="col">Target</th>
        <th scope="col">Side</th>
        <th scope="col">Confidence</th>
        <th scope="col">Place</th>
        <th scope="col">Words of the unit</th>
      </tr>
    </thead>
    <tbody>
      ${stanceTable(data).map(
        (row) =>
          html`<tr>
            <th scope="row"><a href="#${row.unit.replace("/", "-")}">${row.unit}</a></th>
            <td>${row.sourceLabel}</td>
            <td>${row.targetLabel}${row.provisional ? " †" : ""}</td>
            <td>${row.label}</td>
            <td>${row.confidence}</td>
            <td>${row.display ? "headline" : "body"}</td>
            <td class="number">${row.words}</td>
          </tr>`
      )}
    </tbody>
  </table>`;
}
