import {walkPage, type PageNode} from "./pageNode.js";

/** The text of all that a reader of the page sees, as in its text nodes, lone surrogates made U+FFFD: offsets into a page refer to this. */
export function pageText(root: PageNode): string {
  const parts: string[] = [];
  walkPage(root, {text: (value) => parts.push(value), edge: () => undefined});
  return wellFormed(parts.join(""));
}

/** As the canonical text has it; the length stays the same. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
