import {quoteOf, quoteSelector} from "./quoteMarks.js";

/**
 * Keeps a chart as wide as its place. `after` runs on every redraw with the mark that had the focus.
 *
 * @returns a function that draws it anew, after a choice of the reader's
 */
export function fittedDrawing(
  drawing: HTMLElement,
  chart: (width: number) => SVGSVGElement,
  after: (focused: string | undefined) => void
): () => void {
  let width = 0;
  const draw = () => {
    const mark = document.activeElement?.closest(quoteSelector);
    const focused = mark && drawing.contains(mark) ? quoteOf(mark) : undefined;
    width = Math.floor(drawing.clientWidth);
    drawing.replaceChildren(chart(width));
    after(focused);
  };
  new ResizeObserver(() => {
    if (Math.floor(drawing.clientWidth) !== width) draw();
  }).observe(drawing);
  draw();
  return draw;
}
