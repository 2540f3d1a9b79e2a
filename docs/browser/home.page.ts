import {sourcesChart, type SourceStrip} from "@onrecord/charts";
import {openEvidence} from "./evidencePage.js";
import {fittedDrawing} from "./fittedDrawing.js";
import {chartControls} from "./chartControls.js";
import {quoteMarks, quoteSelector} from "./quoteMarks.js";
import {sourcesFiles} from "./sourcesFiles.js";
import {tellMark} from "./tellMark.js";

/** Fits one strip of the front page to its place; each mark leads to its evidence on the article's page. */
export function enhanceStrip(figure: HTMLElement | null, data: SourceStrip, scale: number): void {
  const drawing = figure?.querySelector<HTMLElement>(".drawing");
  const hover = figure?.querySelector<HTMLElement>(".hover-line");
  if (!figure || !drawing || !hover) return;
  const order = data.quotes.map(({quote}) => quote);
  const marks = quoteMarks(drawing, "link", openEvidence, order);
  fittedDrawing(
    drawing,
    (width) => sourcesChart(data, {width, scale}, document),
    (focused) => {
      marks.refresh(focused);
    }
  );
  tellMark(drawing, hover, quoteSelector);
  chartControls(figure, () => sourcesFiles(data, {scale}));
}
