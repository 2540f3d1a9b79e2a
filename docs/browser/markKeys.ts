/**
 * Makes the marks of a drawing reachable: one tab stop for all of them, arrows, Home and End from one to the next, Enter and Space
 * or a click to choose. Marks may be redrawn; call `refresh` after that.
 *
 * @param selector - selects the marks
 * @param inOrder - the order of the arrows; without it, marks follow each other as they are drawn
 */
export function markKeys(
  drawing: HTMLElement,
  selector: string,
  choose: (mark: SVGElement) => void = () => undefined,
  inOrder: (marks: SVGElement[]) => SVGElement[] = (marks) => marks
) {
  const marks = () => inOrder([...drawing.querySelectorAll<SVGElement>(selector)]);
  const markAt = (event: Event) => (event.target instanceof Element ? event.target.closest<SVGElement>(selector) : null);
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
    const all = marks();
    const at = all.indexOf(mark);
    const step = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1}[
      event.key
    ];
    const next = step === undefined ? undefined : all[Math.min(Math.max(step, 0), all.length - 1)];
    if (!next) return;
    event.preventDefault();
    mark.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
  return {
    marks,
    /** After a drawing: gives one mark the tab stop, the first where none is named. */
    refresh(stop: (mark: SVGElement, index: number) => boolean = (_, index) => index === 0) {
      marks().forEach((mark, index) => {
        mark.setAttribute("tabindex", stop(mark, index) ? "0" : "-1");
      });
    }
  };
}
