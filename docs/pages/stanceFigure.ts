import {stanceFinding} from "@onrecord/charts";
import {version, type StanceDots} from "@onrecord/corpus";
import {stanceFile, stanceInstall, stanceLines} from "../charts/reproduceStance.js";
import {stanceName} from "../charts/stancePanels.js";
import {html, trusted, type Html} from "./html.js";
import {stanceTableBody} from "./stanceTableBody.js";

const codingLabels = [
  ["adjudicated", "adjudicated"],
  ["first", "first raw coding"],
  ["second", "second raw coding"]
] as const;

/** How a stance chart is cited. */
export function stanceCitation(data: StanceDots): string {
  return `On the Record, “${stanceFinding(data)}”. ${data.agreement} Corpus version ${version}, CC BY 4.0.`;
}

/** One panel as the page shows it before its script runs. */
export function stanceFigure(data: StanceDots, svg: string): Html {
  const {panel} = data;
  return html`<figure class="chart" id="stance-${panel}" data-chart="stance" data-panel="${panel}" aria-label="${stanceFinding(data)}">
    <div class="controls" hidden>
      <fieldset class="order">
        <legend>Which coding</legend>
        ${codingLabels.map(
          ([value, label]) =>
            html`<label><input type="radio" name="coding-${panel}" value="${value}"${value === "adjudicated" ? trusted(" checked") : ""} />${label}</label>`
        )}
      </fieldset>
      <div class="downloads" role="group" aria-label="Download this chart">
        <button type="button" data-download="svg">SVG</button><button type="button" data-download="png">PNG</button
        ><button type="button" data-download="csv">CSV</button>
      </div>
    </div>
    <div class="drawing">${trusted(svg)}</div>
    <p class="hover-line" aria-hidden="true">Point at a dot to see who takes which side; click it, or press Enter on it, for the evidence.</p>
    <figcaption>
      <details>
        <summary>Table view</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Table of judgements, ${panel}">
          <table>
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
            <tbody data-part="table">
              ${stanceTableBody(data)}
            </tbody>
          </table>
        </div>
      </details>
      <details class="reproduce">
        <summary>Reproduce this chart</summary>
        <p>In an empty folder with Node:</p>
        <pre tabindex="0"><code>${stanceInstall}</code></pre>
        <p>Save as <code>${stanceFile}</code> and run with <code>node ${stanceFile}</code>:</p>
        <pre tabindex="0"><code data-part="lines">${stanceLines(stanceName(panel, "adjudicated"), panel, "adjudicated")}</code></pre>
      </details>
      <details>
        <summary>Cite this chart</summary>
        <p class="cite" data-part="cite">${stanceCitation(data)}</p>
      </details>
    </figcaption>
  </figure>`;
}
