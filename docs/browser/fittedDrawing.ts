import {sourcesChart, type RowOrder, type SourceStrip} from "@onrecord/charts";
import {quoteOf} from "./quoteMarks.js";

/** Keeps a sources chart as wide as its place. `after` runs on every redraw with the mark that had the focus. */
export function fittedDrawing(
  drawing: HTMLElement,
  data: SourceStrip,
  scale: number,
  after: (focused: string | undefined) => void
) {
  let order: RowOrder = "appearance";
  let width = 0;
  const draw = () => {
    const mark = document.activeElement?.closest("g.quote");
    const focused = mark && drawing.contains(mark) ? quoteOf(mark) : undefined;
    width = Math.floor(drawing.clientWidth);
    drawing.replaceChildren(sourcesChart(data, {width, order, scale}, document));
    after(focused);
  };
  new ResizeObserver(() => {
    if (Math.floor(drawing.clientWidth) !== width) draw();
  }).observe(drawing);
  draw();
  return {
    get order() {
      return order;
    },
    set order(value: RowOrder) {
      order = value;
      draw();
    }
  };
}
