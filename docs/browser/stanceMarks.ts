import {markAt, quoteOf} from "./quoteMarks.js";

/**
 * Makes the dots of a drawing reachable: one tab stop for all of them, arrows, Home and End as they are drawn, Enter and Space to
 * choose. Dots may be redrawn; call `refresh` after that.
 */
export function stanceMarks(drawing: HTMLElement, choose: (mark: SVGGElement) => void) {
  const marks = () => [...drawing.querySelectorAll<SVGGElement>("g.quote")];
  const stopAt = (list: readonly SVGGElement[], mark: SVGGElement | undefined) => {
    for (const other of list) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  };
  drawing.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (mark) choose(mark);
  });
  drawing.addEventListener("keydown", (event) => {
    const mark = markAt(event);
    if (!mark) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(mark);
      return;
    }
    const list = marks();
    const at = list.indexOf(mark);
    const step = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: list.length - 1}[
      event.key
    ];
    const next = step === undefined ? undefined : list[Math.min(Math.max(step, 0), list.length - 1)];
    if (!next) return;
    event.preventDefault();
    stopAt(list, next);
    next.focus();
  });
  return {
    /** After a drawing: gives dots their role and tab stop, and the focus back to the one that had it. */
    refresh(focused: string | undefined) {
      const list = marks();
      for (const mark of list) mark.setAttribute("role", "button");
      const same = list.find((mark) => quoteOf(mark) === focused);
      stopAt(list, same ?? list[0]);
      same?.focus();
    }
  };
}
