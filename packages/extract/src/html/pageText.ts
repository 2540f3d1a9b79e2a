import {walkPage, type PageNode} from "./pageNode.js";

/** The text of all that a reader of the page sees, exactly as in its text nodes: offsets into a page refer to this. */
export function pageText(root: PageNode): string {
  const parts: string[] = [];
  walkPage(root, {text: (value) => parts.push(value), edge: () => undefined});
  return parts.join("");
}
