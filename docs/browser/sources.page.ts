import {markText, type SourceStrip} from "@onrecord/charts";
import {chartFile, type ChartFile} from "./chartFiles.js";
import {downloadFile} from "./downloadFile.js";
import {evidencePanel} from "./evidencePanel.js";
import {fittedDrawing} from "./fittedDrawing.js";
import {markAt, quoteMarks, quoteOf} from "./quoteMarks.js";

/** Brings a page's sources chart to life: fits it to its place, opens evidence, orders rows, and hands out files. */
export function enhanceSources(figure: HTMLElement | null, data: SourceStrip, scale: number): void {
  const drawing = figure?.querySelector<HTMLElement>(".drawing");
  const hover = figure?.querySelector<HTMLElement>(".hover-line");
  if (!figure || !drawing || !hover) return;

  let selected: string | undefined;
  const showSelected = () => {
    for (const mark of drawing.querySelectorAll("g.quote")) mark.classList.toggle("selected", quoteOf(mark) === selected);
  };
  const panel = evidencePanel(() => {
    selected = undefined;
    showSelected();
    return drawing.querySelector<SVGGElement>('g.quote[tabindex="0"]') ?? undefined;
  });
  const marks = quoteMarks(drawing, data, "button", (mark) => {
    for (const other of drawing.querySelectorAll("g.quote")) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    selected = quoteOf(mark);
    showSelected();
    panel.show(selected);
  });
  const fitted = fittedDrawing(drawing, data, scale, (focused) => {
    marks.refresh(focused);
    showSelected();
  });

  tellAtPointer(drawing, hover, data);
  for (const input of figure.querySelectorAll<HTMLInputElement>(".order input"))
    input.addEventListener("change", () => {
      fitted.order = input.value === "words" ? "words" : "appearance";
    });
  for (const button of figure.querySelectorAll<HTMLButtonElement>("[data-download]"))
    button.addEventListener("click", () => {
      void chartFile(button.dataset["download"] as ChartFile, data, {order: fitted.order, scale}).then(({name, content}) => {
        downloadFile(name, content);
      });
    });
  figure.querySelector<HTMLElement>(".controls")?.removeAttribute("hidden");
}

/** Tells in a line below the drawing what the pointer or the focus is on. */
function tellAtPointer(drawing: HTMLElement, line: HTMLElement, data: SourceStrip): void {
  const labels = new Map(data.sources.map(({source, label}) => [source, label]));
  const texts = new Map(data.quotes.map((quote) => [quote.quote, markText(quote, labels.get(quote.source) ?? quote.source)]));
  const rest = line.textContent;
  const tell = (event: Event) => {
    const mark = markAt(event);
    line.textContent = (mark && texts.get(quoteOf(mark))) ?? rest;
  };
  drawing.addEventListener("pointerover", tell);
  drawing.addEventListener("focusin", tell);
  drawing.addEventListener("pointerleave", () => {
    line.textContent = rest;
  });
}
