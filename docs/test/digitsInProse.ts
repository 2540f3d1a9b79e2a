import {parseHTML} from "linkedom";

/** Where digits may stand: computed figures, the counts on a chart's filter and of folded evidence, dates, code and offsets, tables, choices, drawings, the packages' documentation, the articles' own words and titles, and what a release note said on its day. */
const allowed = [
  "data.figure",
  ".filter b",
  ".evidence-of .who",
  "time",
  "code",
  "pre",
  "table",
  "option",
  "svg",
  "q",
  "blockquote",
  "script",
  "style",
  "h1",
  ".headline",
  ".gist",
  ".evidence h3",
  ".evidence dl",
  ".claims",
  ".cite",
  ".permalink",
  ".codebook-rules",
  ".api",
  ".release-note"
].join(",");

/** The pieces of a page's prose that hold a digit which no computation put there. */
export function digitsInProse(html: string): string[] {
  const {document} = parseHTML(html);
  const found: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const text = node.nodeValue?.trim() ?? "";
      if (/\d/u.test(text)) found.push(text);
      return;
    }
    if (node.nodeType === 1 && (node as Element).matches(allowed)) return;
    for (const child of node.childNodes) visit(child);
  };
  const main = document.querySelector("main");
  if (main) visit(main);
  return found;
}
