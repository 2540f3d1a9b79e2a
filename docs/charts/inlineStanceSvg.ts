import {stanceChart, svgText} from "@onrecord/charts";
import type {StanceDots} from "@onrecord/corpus";
import {parseHTML} from "linkedom";

/** A stance chart for a page: without the line that only a file of its own begins with. */
export function inlineStanceSvg(data: StanceDots): string {
  const {document} = parseHTML("<html><body></body></html>");
  return svgText(stanceChart(data, {}, document)).replace(/^<\?xml[^>]*>\s*/u, "");
}
