import {sourcesChart, type RowOrder, type SourceStrip} from "@onrecord/charts";
import {chartControls} from "./chartControls.js";
import {evidencePanel} from "./evidencePanel.js";
import {fittedDrawing} from "./fittedDrawing.js";
import {quoteMarks, quoteOf, quoteSelector} from "./quoteMarks.js";
import {sourcesFiles} from "./sourcesFiles.js";
import {tellMark} from "./tellMark.js";

/** Brings a page's sources chart to life: fits it to its place, opens evidence, orders rows, and hands out files. */
export function enhanceSources(figure: HTMLElement | null, data: SourceStrip, scale: number): void {
  const drawing = figure?.querySelector<HTMLElement>(".drawing");
  const hover = figure?.querySelector<HTMLElement>(".hover-line");
  if (!figure || !drawing || !hover) return;

  let order: RowOrder = "appearance";
  let selected: string | undefined;
  const showSelected = () => {
    for (const mark of drawing.querySelectorAll(quoteSelector)) mark.classList.toggle("selected", quoteOf(mark) === selected);
  };
  const panel = evidencePanel(() => {
    selected = undefined;
    showSelected();
    return drawing.querySelector<SVGGElement>(`${quoteSelector}[tabindex="0"]`) ?? undefined;
  });
  const inTextOrder = data.quotes.map(({quote}) => quote);
  const open = (mark: SVGElement) => {
    for (const other of drawing.querySelectorAll(quoteSelector)) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    selected = quoteOf(mark);
    showSelected();
    panel.show(selected);
  };
  const marks = quoteMarks(drawing, "button", open, inTextOrder);
  const redraw = fittedDrawing(
    drawing,
    (width) => sourcesChart(data, {width, order, scale}, document),
    (focused) => {
      marks.refresh(focused);
      showSelected();
    }
  );

  tellMark(drawing, hover, quoteSelector);
  for (const input of figure.querySelectorAll<HTMLInputElement>(".order input"))
    input.addEventListener("change", () => {
      order = input.value === "words" ? "words" : "appearance";
      redraw();
    });
  chartControls(figure, () => sourcesFiles(data, {order, scale}));
}
