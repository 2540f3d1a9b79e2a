import {sourcesChart, svgText} from "@onrecord/charts";
import type {SourceStrip} from "@onrecord/corpus";
import {parseHTML} from "linkedom";
import {commonScale} from "./commonScale.js";

/** The sources chart of one article as a file, drawn without a browser, on the scale that all pieces share. */
export function sourcesSvg(data: SourceStrip): string {
  const {document} = parseHTML("<html><body></body></html>");
  return svgText(sourcesChart(data, {scale: commonScale}, document));
}

/** The same for a page: without the line that only a file of its own begins with. */
export function inlineSourcesSvg(data: SourceStrip): string {
  return sourcesSvg(data).replace(/^<\?xml[^>]*>\s*/u, "");
}
