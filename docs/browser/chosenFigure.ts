import {showEmbedCode} from "./chartControls.js";
import type {Html} from "../pages/html.js";

/** What goes with a drawing and follows the reader's choice. */
export interface ChosenParts {
  readonly name: string;
  readonly finding: string;
  readonly table: Html;
  readonly lines: string;
  readonly cite: string;
}

/** Puts table view, lines, citation and embed code of what is chosen in the place of those before. */
export function showChosen(figure: HTMLElement, {name, finding, table, lines, cite}: ChosenParts): void {
  figure.setAttribute("aria-label", finding);
  const part = (which: string) => figure.querySelector(`[data-part="${which}"]`);
  // Escaped by the template that made it, as in the page itself.
  const rows = part("table");
  if (rows) rows.innerHTML = table.text;
  const code = part("lines");
  if (code) code.textContent = lines;
  const words = part("cite");
  if (words) words.textContent = cite;
  showEmbedCode(figure, name);
}
