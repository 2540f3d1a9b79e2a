import type {DotTable} from "@onrecord/corpus";
import {drawLegend} from "../drawing/drawLegend.js";
import {openFrame} from "../drawing/frame.js";
import {groupItems} from "../drawing/groupItems.js";
import {narrowBelow} from "../drawing/style.js";
import {dotsDescription, dotsFinding, dotsSubtitle, isList} from "./captions.js";
import {drawCross, drawStackedCross} from "./drawCross.js";
import {drawList} from "./drawList.js";

/** How the drawing is made. */
export interface DotsChartOptions {
  /** Width of the drawing in pixels, 280 at least; below 600 the cells stand below their rows. Default 960. */
  readonly width?: number;
}

/**
 * Counts as exactly that many dots: rows by columns, or words with a row per affiliation. For numbers too small for a percentage.
 *
 * Pure: the same data, options and kind of document give the same drawing. Each dot is a `g.quote` with its id in `data-quote`.
 *
 * @param data - from `dotTable` or `sharedCueTable` of `@onrecord/analysis/compute`
 * @param document - the page's document, or one from linkedom or jsdom
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {dotTable} from "@onrecord/analysis/compute";
 * import {dotsChart} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 * import {parseHTML} from "linkedom";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = dotTable(records, sources, {rows: "affiliation", columns: "kind", version});
 * const {document} = parseHTML("<html></html>");
 * const svg = dotsChart(data, {width: 720}, document);
 * svg.getAttribute("width"); // "720"
 * ```
 */
export function dotsChart(data: DotTable, options: DotsChartOptions, document: Document): SVGSVGElement {
  const frame = openFrame(
    {
      kind: "dots-chart",
      finding: dotsFinding(data),
      subtitle: dotsSubtitle(data),
      description: dotsDescription(data),
      credit: data.credit
    },
    options.width,
    document
  );
  const {svg, width} = frame;
  const groups = data.rows.flatMap(({cells}) => cells.flatMap(({dots}) => dots.map(({group}) => group)));
  const top = drawLegend(
    svg.append("g").attr("class", "legend").attr("aria-hidden", "true"),
    [groupItems(groups)],
    width,
    frame.top + 14
  );
  const body = svg.append("g").attr("class", "cells");
  const draw = isList(data) ? drawList : width < narrowBelow ? drawStackedCross : drawCross;
  return frame.close(draw(body, data, width, top + 8) + 26);
}
