import {dotsChart, dotsCsv, dotsFinding, type DotTable} from "@onrecord/charts";
import {dotsLines} from "../charts/reproduce.js";
import {dotsTableHtml} from "../pages/dotsTableHtml.js";
import {chartControls} from "./chartControls.js";
import {showChosen} from "./chosenFigure.js";
import {openEvidence} from "./evidencePage.js";
import {fittedDrawing} from "./fittedDrawing.js";
import {quoteMarks, quoteSelector} from "./quoteMarks.js";
import {tellMark} from "./tellMark.js";

/** One table of dots with its citation. */
export interface DotsChoice {
  readonly data: DotTable;
  readonly cite: string;
}

/** Brings one figure of dots to life. `choices` are its tables, each named as its files are. */
export function enhanceDots(figure: HTMLElement, choices: readonly DotsChoice[]): void {
  const drawing = figure.querySelector<HTMLElement>(".drawing");
  const hover = figure.querySelector<HTMLElement>(".hover-line");
  let chosen = choices.find(({data}) => data.name === figure.dataset["name"]);
  if (!drawing || !hover || !chosen) return;
  const [what = ""] = chosen.data.name.split("-by-");
  let {data} = chosen;
  const marks = quoteMarks(drawing, "link", openEvidence);
  const redraw = fittedDrawing(
    drawing,
    (width) => dotsChart(data, {width}, document),
    (focused) => {
      marks.refresh(focused);
    }
  );
  for (const input of figure.querySelectorAll("input"))
    input.addEventListener("change", () => {
      chosen = choices.find((choice) => choice.data.name === `${what}-by-${input.value}`);
      if (!chosen) return;
      ({data} = chosen);
      redraw();
      showChosen(figure, {
        name: data.name,
        finding: dotsFinding(data),
        table: dotsTableHtml(data),
        lines: dotsLines(data.name),
        cite: chosen.cite
      });
    });
  tellMark(drawing, hover, quoteSelector);
  chartControls(figure, () => ({
    name: data.name,
    draw: () => dotsChart(data, {}, document),
    csv: () => dotsCsv(data)
  }));
}
