import {chartControls} from "./chartControls.js";
import {showChosen, type ChosenParts} from "./chosenFigure.js";
import {fittedDrawing} from "./fittedDrawing.js";
import {markKeys} from "./markKeys.js";
import {tellMark} from "./tellMark.js";

/** A chart at the reader's choice: what is drawn, and all that goes with it. */
export interface EnrollmentView extends ChosenParts {
  /** At its standard width where none is given. */
  readonly draw: (width?: number) => SVGSVGElement;
  readonly csv: () => string;
  /** False: no file of this name is on the site, so it cannot be embedded. */
  readonly published: boolean;
}

/**
 * Brings one figure to life. Returns a function that draws it anew after a choice.
 *
 * @param view - what is chosen at the moment
 * @param marks - selects the marks that can be pointed at and reached by keys
 */
export function enrollmentFigure(
  figure: HTMLElement | null,
  view: () => EnrollmentView,
  marks: string,
  choose?: (mark: SVGElement) => void
): () => void {
  const drawing = figure?.querySelector<HTMLElement>(".drawing");
  const hover = figure?.querySelector<HTMLElement>(".hover-line");
  if (!figure || !drawing || !hover) return () => undefined;
  let shown = view();
  const keys = markKeys(drawing, marks, choose);
  const redraw = fittedDrawing(
    drawing,
    (width) => shown.draw(width),
    () => {
      keys.refresh();
    }
  );
  tellMark(drawing, hover, marks);
  chartControls(figure, () => ({name: shown.name, draw: () => shown.draw(), csv: shown.csv}));
  return () => {
    shown = view();
    redraw();
    showChosen(figure, shown);
    const embed = figure.querySelector('[data-part="embed"]');
    if (embed && !shown.published) embed.textContent = "Charts can be embedded at their default choices only.";
  };
}
