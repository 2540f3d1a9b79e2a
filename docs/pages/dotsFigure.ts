import {dotsChart, dotsFinding, type DotTable} from "@onrecord/charts";
import {drawnAsFile, inlineSvg} from "../charts/drawnAsFile.js";
import {dotsLines} from "../charts/reproduce.js";
import {chartFigure, choice} from "./chartFigure.js";
import {dotsTableHtml} from "./dotsTableHtml.js";
import type {Html} from "./html.js";

/** Dots of "How they are introduced"; `rows` offers the choice of what stands down. */
export function dotsFigure(data: DotTable, cite: string, rows: "choice" | "fixed"): Html {
  return chartFigure({
    name: data.name,
    chart: "dots",
    finding: dotsFinding(data),
    ...(rows === "choice"
      ? {
          choices: choice(`rows-${data.name}`, "Rows", [
            ["affiliation", "by affiliation"],
            ["article", "by article"]
          ])
        }
      : {}),
    svg: inlineSvg(drawnAsFile((document) => dotsChart(data, {}, document))),
    hint: "Point at a dot to see who speaks; click it, or press Enter on it, for the evidence.",
    table: dotsTableHtml(data),
    lines: dotsLines(data.name),
    cite
  });
}
