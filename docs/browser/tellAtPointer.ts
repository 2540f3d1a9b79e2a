import {markAt} from "./quoteMarks.js";

/** Tells in a line below the drawing what the pointer or the focus is on. */
export function tellAtPointer(drawing: HTMLElement, line: HTMLElement): void {
  const rest = line.textContent;
  const tell = (event: Event) => {
    line.textContent = markAt(event)?.getAttribute("aria-label") ?? rest;
  };
  drawing.addEventListener("pointerover", tell);
  drawing.addEventListener("focusin", tell);
  drawing.addEventListener("pointerleave", () => {
    line.textContent = rest;
  });
}
