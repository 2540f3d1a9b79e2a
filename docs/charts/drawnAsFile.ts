import {svgText} from "@onrecord/charts";
import {parseHTML} from "linkedom";

/** A chart drawn without a browser, as a file. */
export function drawnAsFile(draw: (document: Document) => SVGSVGElement): string {
  return svgText(draw(parseHTML("<html><body></body></html>").document));
}

/** A drawing for a page: without the line that only a file of its own begins with. */
export function inlineSvg(file: string): string {
  return file.replace(/^<\?xml[^>]*>\s*/u, "");
}
