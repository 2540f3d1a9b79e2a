/**
 * Tells in a line below the drawing which mark the pointer or the focus is on, and otherwise what the line said at first. Whoever moved
 * last is told of: a pointer at rest does not take the line from the keys when the page scrolls beneath it.
 *
 * @param selector - selects the marks; each says what it is in its `aria-label`
 */
export function tellMark(drawing: HTMLElement, line: HTMLElement, selector: string): void {
  const rest = line.textContent;
  let byKeys = false;
  const tell = (at: EventTarget | null) => {
    const mark = at instanceof Element && drawing.contains(at) ? at.closest(selector) : null;
    const text = mark?.getAttribute("aria-label") ?? rest;
    if (line.textContent !== text) line.textContent = text;
  };
  drawing.addEventListener("keydown", () => {
    byKeys = true;
  });
  drawing.addEventListener("focusin", ({target}) => {
    tell(target);
  });
  for (const moved of ["pointermove", "pointerdown"] as const)
    drawing.addEventListener(moved, ({type, target, movementX, movementY}) => {
      if (byKeys && type === "pointermove" && movementX === 0 && movementY === 0) return;
      byKeys = false;
      tell(target);
    });
  for (const left of ["pointerleave", "focusout"] as const)
    drawing.addEventListener(left, () => {
      tell(document.activeElement);
    });
}
