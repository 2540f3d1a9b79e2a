/** A panel beside the chart that shows the evidence of one attribution, copied from the page's own list. */
export interface EvidencePanel {
  show(quote: string): void;
}

/**
 * Makes the panel of a page. Escape and its button close it; nothing is fetched.
 *
 * @param onClose - what to do when it is closed; what it returns gets the focus
 */
export function evidencePanel(onClose: () => SVGElement | undefined): EvidencePanel {
  const panel = document.createElement("section");
  panel.className = "evidence-panel";
  panel.hidden = true;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-labelledby", "evidence-panel-source");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "Close";
  const body = document.createElement("div");
  panel.append(close, body);
  document.body.append(panel);

  const hide = () => {
    panel.hidden = true;
    onClose()?.focus();
  };
  close.addEventListener("click", hide);
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  panel.addEventListener("click", (event) => {
    if (event.target instanceof HTMLAnchorElement) panel.hidden = true;
  });

  return {
    show(quote) {
      const item = document.querySelector(`.evidence-list [data-quote="${CSS.escape(quote)}"]`);
      if (!item) return;
      const copy = document.createElement("article");
      copy.className = "evidence";
      copy.append(...Array.from(item.childNodes, (node) => node.cloneNode(true)));
      for (const heading of copy.querySelectorAll("h3")) heading.id = "evidence-panel-source";
      for (const details of copy.querySelectorAll("details")) details.open = true;
      body.replaceChildren(copy);
      panel.hidden = false;
      close.focus();
    }
  };
}
