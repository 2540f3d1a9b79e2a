/** The id of the attribution a mark stands for. */
export function quoteOf(mark: Element): string {
  return mark.getAttribute("data-quote") ?? "";
}

/** The mark an event happened on, if any. */
export function markAt(event: Event): SVGGElement | undefined {
  return (event.target instanceof Element ? event.target.closest<SVGGElement>("g.quote") : null) ?? undefined;
}

/**
 * Makes the marks of a drawing reachable: one tab stop for all of them, arrows, Home and End along the text, Enter and Space
 * to choose. Marks may be redrawn; call `refresh` after that.
 *
 * @param order - ids in the order of the text; without it, marks follow each other as they are drawn
 */
export function quoteMarks(
  drawing: HTMLElement,
  role: "button" | "link",
  choose: (mark: SVGGElement) => void,
  order: readonly string[] = []
) {
  const rank = new Map(order.map((quote, i) => [quote, i]));
  const inTextOrder = () =>
    [...drawing.querySelectorAll<SVGGElement>("g.quote")].sort((a, b) => (rank.get(quoteOf(a)) ?? 0) - (rank.get(quoteOf(b)) ?? 0));

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
    const list = inTextOrder();
    const at = list.indexOf(mark);
    const step = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: list.length - 1}[
      event.key
    ];
    const next = step === undefined ? undefined : list[Math.min(Math.max(step, 0), list.length - 1)];
    if (!next) return;
    event.preventDefault();
    mark.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });

  return {
    /** After a drawing: gives marks their role and tab stop, and the focus back to the mark that had it. */
    refresh(focused: string | undefined) {
      inTextOrder().forEach((mark, i) => {
        mark.setAttribute("role", role);
        mark.setAttribute("tabindex", (focused === undefined ? i === 0 : quoteOf(mark) === focused) ? "0" : "-1");
        if (quoteOf(mark) === focused) mark.focus();
      });
    }
  };
}
