import {stanceChart, stanceCsv, stanceFinding, svgText, type StanceDots} from "@onrecord/charts";
import {stanceTableBody} from "../pages/stanceTableBody.js";
import {downloadFile} from "./downloadFile.js";
import {evidencePanel} from "./evidencePanel.js";
import {pngOf} from "./pngOf.js";
import {markAt, quoteOf} from "./quoteMarks.js";
import {stanceMarks} from "./stanceMarks.js";

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
  const panel = evidencePanel(() => opener?.querySelector<SVGGElement>('g.quote[tabindex="0"]') ?? undefined);
  for (const figure of figures)
    enhanceFigure(
      figure,
      choices.filter(({data}) => data.panel === figure.dataset["panel"]),
      (unit, drawing) => {
        opener = drawing;
        panel.show(unit);
      }
    );
}

/** Fits a chart to its place, opens evidence, changes the coding, and hands out files. */
function enhanceFigure(
  figure: HTMLElement,
  own: readonly StanceChoice[],
  open: (unit: string, drawing: HTMLElement) => void
): void {
  const drawing = figure.querySelector<HTMLElement>(".drawing");
  const hover = figure.querySelector<HTMLElement>(".hover-line");
  if (!drawing || !hover) return;
  const chosen = () =>
    own.find(({coding}) => coding === figure.querySelector<HTMLInputElement>(".order input:checked")?.value) ?? own[0];
  let width = 0;
  const marks = stanceMarks(drawing, (mark) => {
    for (const other of drawing.querySelectorAll("g.quote")) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    open(unitOf(mark), drawing);
  });
  const draw = () => {
    const choice = chosen();
    if (!choice) return;
    const mark = document.activeElement?.closest("g.quote");
    const focused = mark && drawing.contains(mark) ? quoteOf(mark) : undefined;
    width = Math.floor(drawing.clientWidth);
    drawing.replaceChildren(stanceChart(choice.data, {width}, document));
    marks.refresh(focused);
  };
  new ResizeObserver(() => {
    if (Math.floor(drawing.clientWidth) !== width) draw();
  }).observe(drawing);
  draw();

  for (const input of figure.querySelectorAll(".order input"))
    input.addEventListener("change", () => {
      const choice = chosen();
      if (!choice) return;
      draw();
      figure.setAttribute("aria-label", stanceFinding(choice.data));
      for (const [part, text] of [
        ["lines", choice.lines],
        ["cite", choice.cite]
      ] as const) {
        const place = figure.querySelector(`[data-part="${part}"]`);
        if (place) place.textContent = text;
      }
      const table = figure.querySelector('[data-part="table"]');
      if (table) table.innerHTML = stanceTableBody(choice.data).text;
    });
  const rest = hover.textContent;
  const tell = (event: Event) => {
    hover.textContent = markAt(event)?.getAttribute("aria-label") ?? rest;
  };
  drawing.addEventListener("pointerover", tell);
  drawing.addEventListener("focusin", tell);
  drawing.addEventListener("pointerleave", () => {
    hover.textContent = rest;
  });
  for (const button of figure.querySelectorAll<HTMLButtonElement>("[data-download]"))
    button.addEventListener("click", () => {
      const choice = chosen();
      if (choice) void download(button.dataset["download"] ?? "", choice);
    });
  figure.querySelector<HTMLElement>(".controls")?.removeAttribute("hidden");
}

/** Hands out one file of the chart at its standard width, the same bytes as `npm run charts` writes. */
async function download(kind: string, {name, data}: StanceChoice): Promise<void> {
  const file = `on-the-record-${name}.${kind}`;
  if (kind === "csv") {
    downloadFile(file, new Blob([stanceCsv(data)], {type: "text/csv"}));
    return;
  }
  const svg = stanceChart(data, {}, document);
  const text = svgText(svg);
  const fonts = new URL(".", document.querySelector<HTMLLinkElement>("link[rel=preload][as=font]")?.href ?? document.baseURI);
  downloadFile(
    file,
    kind === "svg"
      ? new Blob([text], {type: "image/svg+xml"})
      : await pngOf(text, Number(svg.getAttribute("width")), Number(svg.getAttribute("height")), fonts)
  );
}
