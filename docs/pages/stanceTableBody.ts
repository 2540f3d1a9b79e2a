import {stanceTable} from "@onrecord/charts";
import type {StanceDots} from "@onrecord/corpus";
import {html, type Html} from "./html.js";

/** The rows of a stance chart's table view: in the page, and again in the browser when the reader chooses another coding. */
export function stanceTableBody(data: StanceDots): Html {
  return html`${stanceTable(data).map(
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
  )}`;
}
