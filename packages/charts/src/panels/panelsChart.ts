import {format} from "d3";
import type {PanelCell, QuotePanels} from "@onrecord/corpus";
import {drawLegend} from "../drawing/drawLegend.js";
import {box, drawText, type Group} from "../drawing/drawText.js";
import {openFrame} from "../drawing/frame.js";
import {groupItems} from "../drawing/groupItems.js";
import {colourOf, px} from "../drawing/style.js";
import {lightPalette} from "../palette.js";
import {panelMarkText, panelsDescription, panelsFinding, panelsSubtitle} from "./captions.js";
import {layoutPanels, panelBarHeight, type Panel, type PanelBar, type PanelOrder, type PanelsLayout} from "./layoutPanels.js";

/** How the drawing is made. */
export interface PanelsChartOptions {
  /** Width of the drawing in pixels, 280 at least; below 600 the panels stand above each other. Default 960. */
  readonly width?: number;
  /** Rows in order of first appearance, or most words first. Default `appearance`. */
  readonly order?: PanelOrder;
  /** Codes of the affiliations to draw. Counts and scale stay those of all. Default: all. */
  readonly affiliations?: readonly string[];
}

const {ink, muted, rule} = lightPalette;
const integer = format(",d");

/**
 * For whom the sources speak: a panel per article, a bar per affiliation, a block per quote or source, all on one scale. Blocks of one
 * source stand close, those of different sources a little apart.
 *
 * Pure: the same data, options and kind of document give the same drawing. Each block is a `g.quote` with its id in `data-quote`.
 *
 * @param data - from `quotePanels` of `@onrecord/analysis/compute`
 * @param document - the page's document, or one from linkedom or jsdom
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {quotePanels} from "@onrecord/analysis/compute";
 * import {panelsChart} from "@onrecord/charts";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 * import {parseHTML} from "linkedom";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const data = quotePanels(records, sources, {unit: "quotes", level: "outermost", version});
 * const {document} = parseHTML("<html></html>");
 * const svg = panelsChart(data, {width: 720}, document);
 * svg.getAttribute("width"); // "720"
 * ```
 */
export function panelsChart(data: QuotePanels, options: PanelsChartOptions, document: Document): SVGSVGElement {
  const frame = openFrame(
    {
      kind: "panels-chart",
      finding: panelsFinding(data),
      subtitle: panelsSubtitle(data),
      description: panelsDescription(data),
      credit: data.credit
    },
    options.width,
    document
  );
  const {svg, width} = frame;
  const top = drawLegend(
    svg.append("g").attr("class", "legend").attr("aria-hidden", "true"),
    [groupItems(data.rows.map(({group}) => group))],
    width,
    frame.top + 14
  );
  const layout = layoutPanels(data, {
    width,
    top: top + 8,
    order: options.order ?? "appearance",
    shown: options.affiliations === undefined ? undefined : new Set(options.affiliations)
  });
  drawLabels(svg.append("g").attr("class", "labels"), layout, data.count);
  for (const panel of layout.panels) {
    const group = svg.append("g").attr("class", "panel").attr("data-article", panel.article);
    drawPanelHeading(group, panel, layout.narrow);
    group
      .append("path")
      .attr("class", "rule")
      .attr("d", `M${px(panel.left)},${px(panel.top)} V${px(panel.bottom)}`)
      .attr("stroke", rule);
    for (const bar of panel.bars) drawBar(group, bar, panel, data.unit);
  }
  return frame.close(layout.bottom + 26);
}

function drawPanelHeading(group: Group, panel: Panel, narrow: boolean): void {
  const size = narrow ? 13 : 12;
  const weight = narrow ? {"font-weight": 600} : {};
  const end = drawText(group, panel.titleLines, panel.x, panel.y, narrow ? 17 : 15, {
    class: "ink",
    fill: ink,
    "font-size": size,
    ...weight
  });
  drawText(group, [`${integer(panel.official)} of ${integer(panel.count)} official`], panel.x, end + 18, 0, {
    class: "muted",
    fill: muted,
    "font-size": 12
  });
}

function drawLabels(group: Group, {labels, sumX, panels}: PanelsLayout, count: number): void {
  const small = {class: "muted", fill: muted, "font-size": 12};
  const [first] = panels;
  if (labels.length > 0 && first) drawText(group, ["All"], sumX, first.top - 14, 0, {...small, "text-anchor": "end"});
  for (const {row, lines, y} of labels) {
    const end = drawText(group, lines, 0, y + 11, 0, {class: "ink", fill: ink, "font-weight": 600});
    if (row.official) drawText(group, ["official"], 0, end + 13, 0, {...small, "font-size": 11});
    drawText(group, [`${integer(row.count)} of ${integer(count)}`], sumX, y + 11, 0, {...small, "text-anchor": "end"});
  }
}

function drawBar(panel: Group, bar: PanelBar, {article, x}: Panel, unit: QuotePanels["unit"]): void {
  const {row, y, labelLines, blocks, count, end} = bar;
  const group = panel.append("g").attr("class", "bar").attr("data-affiliation", row.affiliation);
  drawText(group, labelLines, x, y + 11, 0, {class: "ink", fill: ink, "font-size": 12});
  const cell: PanelCell = {article, count, marks: blocks.map(({mark}) => mark)};
  for (const block of blocks) {
    const mark = group
      .append("g")
      .attr("class", "quote")
      .attr("data-quote", block.mark.quote)
      .attr("role", "img")
      .attr("aria-label", panelMarkText(block.mark, cell, row.label, unit));
    box(mark, block.x, y - 4, block.width, panelBarHeight + 8)
      .attr("class", "hit")
      .attr("fill", lightPalette.paper)
      .attr("fill-opacity", 0);
    box(mark, block.x, y, block.width, panelBarHeight).attr("class", `fill-${row.group}`).attr("fill", colourOf(row.group));
  }
  if (count > 0) drawText(group, [integer(count)], end, y + 11, 0, {class: "ink count", fill: ink, "font-size": 12});
}
