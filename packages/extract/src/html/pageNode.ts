/** The part of a DOM node that is read here; linkedom's and a browser's nodes fit. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  /** Elements have it. */
  readonly getAttribute?: (name: string) => string | null;
}

const elementNode = 1;
const textNode = 3;
const unread = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "SVG",
  "MATH",
  "TEXTAREA",
  "SELECT",
  "HEAD"
]);

/** What a walk meets. */
export interface Visit {
  readonly text: (value: string) => void;
  /** An element opens or closes; `name` in capitals. */
  readonly edge: (name: string) => void;
}

/**
 * Goes through all that a reader sees under a node, in order, without recursion: a page may nest as deep as it likes. A reader sees marks
 * around what is in a `<q>`, single ones within another.
 */
export function walkPage(root: PageNode, {text, edge}: Visit): void {
  let node: PageNode = root;
  /** For each `<q>` that is open, the mark that closes it: none where the page has marks of its own. */
  const closing: string[] = [];
  for (;;) {
    const name = elementName(node);
    if (node.nodeType === textNode) text(node.nodeValue ?? "");
    else if (name !== "") edge(name);
    if (name === "Q") {
      const isOwn = hasMarks(node);
      const isOuter = closing.length % 2 === 0;
      if (!isOwn) text(isOuter ? "“" : "‘");
      closing.push(isOwn ? "" : isOuter ? "”" : "’");
    }
    if (node.firstChild && (name !== "" || node === root)) {
      node = node.firstChild;
      continue;
    }
    for (;;) {
      const closed = elementName(node);
      const mark = closed === "Q" ? closing.pop() : "";
      if (mark) text(mark);
      if (closed !== "") edge(closed);
      if (node === root) return;
      if (node.nextSibling) break;
      if (!node.parentNode) return;
      node = node.parentNode;
    }
    node = node.nextSibling;
  }
}

/** Whether a quotation mark stands right before an element's words already. */
function hasMarks({firstChild}: PageNode): boolean {
  return firstChild?.nodeType === textNode && /^\s*["'“‘«„]/u.test(firstChild.nodeValue ?? "");
}

/** In capitals; empty for what is no element, or is not shown. */
function elementName(node: PageNode): string {
  if (node.nodeType !== elementNode) return "";
  const name = node.nodeName.toUpperCase();
  return unread.has(name) || isHidden(node) ? "" : name;
}

/** By its own attributes: style sheets are not read. */
function isHidden(node: PageNode): boolean {
  if (!node.getAttribute) return false;
  return (
    node.getAttribute("hidden") !== null ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(node.getAttribute("style") ?? "")
  );
}
