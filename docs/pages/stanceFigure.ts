import {stanceChart, stanceFinding} from "@onrecord/charts/stance";
import {version, type StanceDots} from "@onrecord/corpus";
import {drawnAsFile, inlineSvg} from "../charts/drawnAsFile.js";
import {stanceLines} from "../charts/reproduceStance.js";
import {stanceName} from "../charts/stancePanels.js";
import {chartFigure, choice} from "./chartFigure.js";
import type {Html} from "./html.js";
import {stanceTableHtml} from "./stanceTableHtml.js";

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
export function stanceFigure(data: StanceDots): Html {
  const {panel} = data;
  const name = stanceName(panel, "adjudicated");
  return chartFigure({
    name,
    chart: "stance",
    finding: stanceFinding(data),
    choices: choice(`coding-${panel}`, "Which coding", codingLabels),
    svg: inlineSvg(drawnAsFile((document) => stanceChart(data, {}, document))),
    hint: "Point at a dot to see who takes which side; click it, or press Enter on it, for the evidence.",
    table: stanceTableHtml(data),
    lines: stanceLines(name, panel, "adjudicated"),
    cite: stanceCitation(data)
  });
}
