import {markKeys} from "./markKeys.js";

/** Selects the marks that stand for an attribution. */
export const quoteSelector = "g.quote";

/** The id of the attribution a mark stands for. */
export function quoteOf(mark: Element): string {
  return mark.getAttribute("data-quote") ?? "";
}

/**
 * Makes the marks of a drawing reachable, in the order of the text, as `markKeys` does. Marks may be redrawn; call `refresh` after that.
 *
 * @param order - ids in the order of the text; without it, marks follow each other as they are drawn
 */
export function quoteMarks(
  drawing: HTMLElement,
  role: "button" | "link",
  choose: (mark: SVGElement) => void,
  order: readonly string[] = []
) {
  const rank = new Map(order.map((quote, i) => [quote, i]));
  const rankOf = (mark: Element) => rank.get(quoteOf(mark)) ?? 0;
  const keys = markKeys(drawing, quoteSelector, choose, (marks) => marks.sort((a, b) => rankOf(a) - rankOf(b)));
  return {
    /** After a drawing: gives marks their role and tab stop, and the focus back to the mark that had it, if it is still drawn. */
    refresh(focused: string | undefined) {
      const marks = keys.marks();
      const held = marks.find((mark) => quoteOf(mark) === focused);
      for (const mark of marks) mark.setAttribute("role", role);
      keys.refresh((mark, index) => (held ? mark === held : index === 0));
      held?.focus();
    }
  };
}
