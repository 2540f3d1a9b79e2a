const escapes: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};
const escaped = (text: string) => text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);

/**
 * An SVG node as a file: the same bytes whatever document drew it, in a browser, in Node, or in a test. Attributes
 * are sorted by name; classes and `data-` attributes stay, so that the file can still be restyled.
 *
 * @returns the file, ended by a line feed
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {sourcesChart, svgText} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 * import {parseHTML} from "linkedom";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * const {document} = parseHTML("<html></html>");
 * const svg = sourcesChart(data, {}, document);
 * svgText(svg).includes("<svg "); // true
 * ```
 */
export function svgText(node: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(node, true)}\n`;
}

function elementText(node: Element, root = false): string {
  const name = node.localName;
  const attributes = Array.from(node.attributes)
    .filter(({name}) => !name.startsWith("xmlns"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({name, value}) => ` ${name}="${escaped(value)}"`)
    .join("");
  const namespace = root ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  const children = Array.from(node.childNodes, (child) =>
    child.nodeType === 1 ? elementText(child as Element) : escaped(child.nodeType === 3 ? (child.nodeValue ?? "") : "")
  ).join("");
  return children === "" ? `<${name}${namespace}${attributes}/>` : `<${name}${namespace}${attributes}>${children}</${name}>`;
}
