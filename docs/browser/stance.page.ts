import {stanceChart, stanceCsv, stanceFinding, type StanceDots} from "@onrecord/charts/stance";
import {stanceTableHtml} from "../pages/stanceTableHtml.js";
import {chartControls} from "./chartControls.js";
import {showChosen} from "./chosenFigure.js";
import {evidencePanel} from "./evidencePanel.js";
import {fittedDrawing} from "./fittedDrawing.js";
import {quoteMarks, quoteOf, quoteSelector} from "./quoteMarks.js";
import {tellMark} from "./tellMark.js";

/** One panel under one coding, with what goes with it. */
export interface StanceChoice {
  readonly name: string;
  readonly coding: string;
  readonly data: StanceDots;
  readonly cite: string;
  readonly lines: string;
}

const unitOf = (mark: Element) => quoteOf(mark).split(" ")[0] ?? "";

/** Brings the stance charts of a page to life. One panel shows the evidence of either. */
export function enhanceStance(figures: Iterable<HTMLElement>, choices: readonly StanceChoice[]): void {
  let opener: HTMLElement | undefined;
  const panel = evidencePanel(() => opener?.querySelector<SVGGElement>(`${quoteSelector}[tabindex="0"]`) ?? undefined);
  for (const figure of figures)
    enhanceFigure(
      figure,
      choices.filter(({data}) => `stance-${data.panel}` === figure.dataset["name"]),
      (unit, drawing) => {
        opener = drawing;
        panel.show(unit);
      }
    );
  showNamedEvidence();
  addEventListener("hashchange", showNamedEvidence);
}

/** Opens the list that holds the unit of the address. Not every browser does so by itself. */
function showNamedEvidence(): void {
  const unit = document.getElementById(location.hash.slice(1));
  const list = unit?.closest("details");
  if (!unit || !list || list.open) return;
  list.open = true;
  unit.scrollIntoView();
}

/** Fits a chart to its place, opens evidence, changes the coding, and hands out files. */
function enhanceFigure(
  figure: HTMLElement,
  own: readonly StanceChoice[],
  open: (unit: string, drawing: HTMLElement) => void
): void {
  const drawing = figure.querySelector<HTMLElement>(".drawing");
  const hover = figure.querySelector<HTMLElement>(".hover-line");
  let [chosen] = own;
  if (!drawing || !hover || !chosen) return;
  let {data, name} = chosen;
  const marks = quoteMarks(drawing, "button", (mark) => {
    for (const other of drawing.querySelectorAll(quoteSelector)) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    open(unitOf(mark), drawing);
  });
  const redraw = fittedDrawing(
    drawing,
    (width) => stanceChart(data, {width}, document),
    (focused) => {
      marks.refresh(focused);
    }
  );
  for (const input of figure.querySelectorAll<HTMLInputElement>(".order input"))
    input.addEventListener("change", () => {
      chosen = own.find(({coding}) => coding === input.value);
      if (!chosen) return;
      ({data, name} = chosen);
      redraw();
      showChosen(figure, {...chosen, finding: stanceFinding(data), table: stanceTableHtml(data)});
    });
  tellMark(drawing, hover, quoteSelector);
  chartControls(figure, () => ({
    name,
    draw: () => stanceChart(data, {}, document),
    csv: () => stanceCsv(data)
  }));
}
