import {sourcesChart} from "@onrecord/charts";
import type {SourceStrip} from "@onrecord/corpus";
import {commonScale} from "./commonScale.js";
import {drawnAsFile, inlineSvg} from "./drawnAsFile.js";

/** The sources chart of one article as a file, drawn without a browser, on the scale that all pieces share. */
export function sourcesSvg(data: SourceStrip, width?: number): string {
  return drawnAsFile((document) => sourcesChart(data, {scale: commonScale, ...(width === undefined ? {} : {width})}, document));
}

/** The same for a page. */
export function inlineSourcesSvg(data: SourceStrip): string {
  return inlineSvg(sourcesSvg(data));
}
