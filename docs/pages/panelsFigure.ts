import {panelsChart, panelsFinding, type QuotePanels} from "@onrecord/charts";
import {drawnAsFile, inlineSvg} from "../charts/drawnAsFile.js";
import {panelsName} from "../charts/panelsName.js";
import {panelsLines} from "../charts/reproduce.js";
import {chartFigure, choice} from "./chartFigure.js";
import {html, type Html} from "./html.js";
import {panelsTableHtml} from "./panelsTableHtml.js";

/** The panels of "Who is quoted" with the reader's choices; `data` is what they are at first. */
export function panelsFigure(data: QuotePanels, cite: string): Html {
  return chartFigure({
    name: panelsName(data),
    chart: "panels",
    finding: panelsFinding(data),
    choices: html`${choice("measure", "Count", [
      ["quotes", "quotes"],
      ["sources", "sources"],
      ["words", "words"]
    ])}${choice("level", "Quotes within quotes", [
      ["outermost", "outermost"],
      ["innermost", "innermost"]
    ])}${choice("order", "Order of rows", [
      ["appearance", "first appearance"],
      ["words", "most words"]
    ])}`,
    filter: html`<div class="filter" role="group" aria-label="Show only some affiliations">
        <span class="filter-label">Show only</span>
        ${data.rows.map(
          ({affiliation, label, group, count}) =>
            html`<button type="button" aria-pressed="false" data-affiliation="${affiliation}">
              <span class="swatch" data-group="${group}" aria-hidden="true"></span>${label} <b>${count}</b>
            </button>`
        )}
      </div>
      <p class="shown" role="status"></p>`,
    svg: inlineSvg(drawnAsFile((document) => panelsChart(data, {}, document))),
    hint: "Point at a block to see who speaks; click it, or press Enter on it, for the evidence.",
    table: panelsTableHtml(data),
    lines: panelsLines(panelsName(data), data),
    cite
  });
}
