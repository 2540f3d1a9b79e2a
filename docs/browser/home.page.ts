import type {SourceStrip} from "@onrecord/charts";
import {fittedDrawing} from "./fittedDrawing.js";
import {quoteMarks, quoteOf} from "./quoteMarks.js";

/** Fits one strip of the front page to its place; each mark leads to its evidence on the article's page. */
export function enhanceStrip(drawing: HTMLElement | null, data: SourceStrip, scale: number, page: string): void {
  if (!drawing) return;
  const marks = quoteMarks(drawing, data, "link", (mark) => {
    location.assign(`${page}#${quoteOf(mark).replace("/", "-")}`);
  });
  fittedDrawing(drawing, data, scale, (focused) => {
    marks.refresh(focused);
  });
}
