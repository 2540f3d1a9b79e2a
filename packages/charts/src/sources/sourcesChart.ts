import type {Selection} from "d3";
import {drawLegend, type LegendItem} from "../drawing/drawLegend.js";
import {box, drawText, type Group} from "../drawing/drawText.js";
import {openFrame} from "../drawing/frame.js";
import {groupItems} from "../drawing/groupItems.js";
import {colourOf, halo, px, serif} from "../drawing/style.js";
import {lightPalette} from "../palette.js";
import {measureText} from "../text/measureText.js";
import {markText, sourcesDescription, sourcesFinding, sourcesSubtitle} from "./captions.js";
import {barHeight, layoutSources, type Bar, type QuoteMark, type RowOrder, type SourcesLayout} from "./layoutSources.js";
import type {SourceStrip} from "@onrecord/corpus";

/** How the drawing is made. */
export interface SourcesChartOptions {
  /** Width of the drawing in pixels, 280 at least; below 600 the labels stand above their rows. Default 960. */
  readonly width?: number;
  /** Words that the full width stands for, so that several pieces share one scale; the piece's own words where it has more. Default: its own. */
  readonly scale?: number;
  /** Rows in order of first appearance, or most words first. Default `appearance`. */
  readonly order?: RowOrder;
}

const {paper, ink, muted, rule, author: authorGrey} = lightPalette;

/**
 * Sources quoted in one piece: the article's words from first to last, one row per source, a bar over the words attributed to it.
 * Solid is quoted, hatched is paraphrase, half height is a thought or attitude, a tick is the cue; a nested bar lies in
 * the inner speaker's row, with an elbow to the outer speaker's tinted bar.
 *
 * Pure: the same data, options and kind of document give the same drawing. Colours are those of the light theme, with a class on
 * every mark so that a page can restyle them. Each attribution is a `g.quote` with its id in `data-quote`.
 *
 * @param data - one article, from `sourceStrip` of `@onrecord/analysis/compute`
 * @param document - the page's document, or one from linkedom or jsdom
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {sourceStrip} from "@onrecord/analysis/compute";
 * import {sourcesChart} from "@onrecord/charts";
 * import {recordOf, sources, version} from "@onrecord/corpus";
 * import {parseHTML} from "linkedom";
 *
 * const data = sourceStrip(recordOf("003"), sources, version);
 * const {document} = parseHTML("<html></html>");
 * const svg = sourcesChart(data, {width: 720}, document);
 * svg.getAttribute("width"); // "720"
 * ```
 */
export function sourcesChart(data: SourceStrip, options: SourcesChartOptions, document: Document): SVGSVGElement {
  const frame = openFrame(
    {
      kind: "sources-chart",
      finding: sourcesFinding(data),
      subtitle: sourcesSubtitle(data),
      description: sourcesDescription(data),
      credit: data.credit
    },
    options.width,
    document
  );
  const {svg, width} = frame;
  const patterns = svg.insert("defs", ".paper");
  const present = Object.keys(lightPalette.groups).filter((group) => data.sources.some((source) => source.group === group));
  for (const group of present) hatch(patterns, hatchId(data, group), group);
  const legendEnd = drawLegend(
    svg.append("g").attr("class", "legend").attr("aria-hidden", "true"),
    legendLines(data, present),
    width,
    frame.top + 14
  );
  const layout = layoutSources(data, {
    width,
    top: legendEnd + 6,
    order: options.order ?? "appearance",
    ...(options.scale === undefined ? {} : {scale: options.scale})
  });
  drawAxis(svg.append("g").attr("class", "axis").attr("aria-hidden", "true"), layout);
  drawAuthor(svg.append("g").attr("class", "author-row"), data, layout, width);
  const elbows = svg.append("g").attr("class", "elbows").attr("aria-hidden", "true");
  for (const row of layout.rows) {
    const group = svg
      .append("g")
      .attr("class", "source-row")
      .attr("data-source", row.source.source)
      .attr("data-group", row.source.group);
    drawRowLabel(group, row, layout, width);
    for (const mark of row.marks) {
      drawElbow(elbows, mark);
      drawMark(group, mark, row.source.group, row.source.label, data);
    }
  }
  drawPullQuote(svg.append("g").attr("class", "pull-quote").attr("aria-hidden", "true"), layout);
  return frame.close(layout.plot.bottom + 26);
}

const hatchId = (data: SourceStrip, group: string) => `hatch-${data.article}-${group}`;

function hatch(defs: Selection<SVGDefsElement, unknown, null, undefined>, id: string, group: string): void {
  const pattern = defs.append("pattern").attr("id", id).attr("patternUnits", "userSpaceOnUse").attr("width", 4).attr("height", 4);
  pattern
    .append("rect")
    .attr("class", `tint-${group}`)
    .attr("width", 4)
    .attr("height", 4)
    .attr("fill", colourOf(group))
    .attr("fill-opacity", 0.16);
  pattern
    .append("path")
    .attr("class", `stroke-${group}`)
    .attr("d", "M-1,1 l2,-2 M0,4 l4,-4 M3,5 l2,-2")
    .attr("stroke", colourOf(group))
    .attr("stroke-width", 1.2);
}

function legendLines(data: SourceStrip, present: readonly string[]): LegendItem[][] {
  const [sample = "enforcement"] = present;
  const colour = colourOf(sample);
  const has = (test: (quote: SourceStrip["quotes"][number]) => boolean) => data.quotes.some(test);
  const items: LegendItem[] = [
    ...groupItems(present),
    {label: "Author’s own voice", swatch: 12, draw: (at) => box(at, 0, -5, 12, 10).attr("class", "author").attr("fill", authorGrey)}
  ];
  const marks: LegendItem[] = [
    {label: "quoted", swatch: 22, draw: (at) => box(at, 0, -7, 22, 14).attr("class", `fill-${sample}`).attr("fill", colour)},
    {label: "paraphrased", swatch: 22, draw: (at) => box(at, 0, -7, 22, 14).attr("fill", `url(#${hatchId(data, sample)})`)}
  ];
  if (has(({act}) => act === "thought" || act === "attitude"))
    marks.push({
      label: "thought or attitude",
      swatch: 22,
      draw: (at) => box(at, 0, 0, 22, 7).attr("fill", `url(#${hatchId(data, sample)})`)
    });
  if (has(({cue}) => cue.length > 0))
    marks.push({
      label: "reporting word",
      swatch: 8,
      draw: (at) =>
        at.append("path").attr("class", "stroke-ink").attr("d", "M4,-4 v8").attr("stroke", ink).attr("stroke-width", 1.5)
    });
  if (has(({outerSource, source}) => outerSource !== null && outerSource !== source))
    marks.push({
      label: "speaks within another’s words",
      swatch: 22,
      draw: (at) =>
        at
          .append("path")
          .attr("class", "elbow")
          .attr("d", "M2,-7 v7 h20")
          .attr("fill", "none")
          .attr("stroke", muted)
          .attr("stroke-width", 1.2)
    });

  return [items, marks];
}

function drawAxis(group: Group, layout: SourcesLayout): void {
  const {ticks, plot, headline} = layout;
  drawEnd(group, layout);
  if (headline.width > 0)
    box(group, headline.x, plot.top + 18, headline.width, plot.bottom - plot.top - 18)
      .attr("class", "headline-zone")
      .attr("fill", rule)
      .attr("fill-opacity", 0.45);
  for (const {x, label} of ticks) {
    group
      .append("path")
      .attr("class", "rule")
      .attr("d", `M${px(x)},${px(plot.top + 18)} V${px(plot.bottom)}`)
      .attr("stroke", rule);
    const first = x === plot.left;
    const text = first ? "0 words" : label;
    const last = x + measureText(text, "sans", 11) / 2 > plot.right;
    group
      .append("text")
      .attr("class", "muted")
      .attr("x", px(x))
      .attr("y", px(plot.top + 12))
      .attr("text-anchor", first ? "start" : last ? "end" : "middle")
      .attr("font-size", 11)
      .attr("fill", muted)
      .text(text);
  }
}

/** Where the piece ends on a scale that longer pieces share, and how long it is. */
function drawEnd(group: Group, {end, length, plot}: SourcesLayout): void {
  if (length === undefined) return;
  group
    .append("path")
    .attr("class", "stroke-ink")
    .attr("d", `M${px(end)},${px(plot.top + 2)} V${px(plot.bottom)}`)
    .attr("stroke", ink)
    .attr("stroke-width", 0.75);
  drawText(group, [length], end + 4, plot.top + 12, 0, {class: "muted", fill: muted, "font-size": 11});
}

function drawAuthor(group: Group, data: SourceStrip, {author, narrow, plot}: SourcesLayout, width: number): void {
  const labelY = author.y + 13;
  drawText(group, ["The author’s own voice"], 0, labelY, 0, {class: "ink", fill: ink, "font-weight": 600});
  const text = `${data.authorWords.toLocaleString("en-US")} ${data.authorWords === 1 ? "word" : "words"}`;
  drawText(group, [text], narrow ? width : plot.right + 14, labelY, 0, {
    class: "muted",
    fill: muted,
    "font-size": 12,
    "text-anchor": narrow ? "end" : "start"
  });
  for (const {x, width: breadth} of author.bars)
    box(group, x, author.barY, breadth, barHeight).attr("class", "author").attr("fill", authorGrey);
}

function drawRowLabel(group: Group, row: SourcesLayout["rows"][number], {narrow, plot}: SourcesLayout, width: number): void {
  const end = drawText(group, row.labelLines, 0, row.labelY, 16, {class: "ink halo", fill: ink, "font-weight": 600, ...halo});
  drawText(group, [row.affiliation], 0, end + 16, 0, {class: "muted halo", fill: muted, "font-size": 12, ...halo});
  const {quotes, uncounted, words} = row.source;
  const counted = `${quotes} ${quotes === 1 ? "quote" : "quotes"}`;
  const spoken = `${words} ${words === 1 ? "word" : "words"}`;
  const rest = `${quotes === 0 ? "" : "+"}${uncounted} not counted`;
  const small = {"font-size": 12, class: "muted", fill: muted};
  if (narrow) {
    drawText(group, [quotes === 0 ? rest : `${counted}, ${spoken}`], width, row.labelY, 0, {
      ...small,
      ...halo,
      class: "muted halo",
      "text-anchor": "end"
    });
    return;
  }
  const lines = quotes === 0 ? [rest] : [counted, spoken, ...(uncounted > 0 ? [rest] : [])];
  lines.forEach((line, i) =>
    drawText(
      group,
      [line],
      plot.right + 14,
      row.labelY + i * 16,
      0,
      i === 0 && quotes > 0 ? {...small, class: "ink", fill: ink} : small
    )
  );
}

function drawElbow(group: Group, {elbow}: QuoteMark): void {
  if (!elbow) return;
  group
    .append("path")
    .attr("class", "elbow")
    .attr("d", `M${px(elbow.x)},${px(elbow.from)} V${px(elbow.to)}`)
    .attr("fill", "none")
    .attr("stroke", muted)
    .attr("stroke-width", 1.2);
}

function drawMark(row: Group, mark: QuoteMark, groupName: string, label: string, data: SourceStrip): void {
  const group = row
    .append("g")
    .attr("class", mark.quote.counted ? "quote" : "quote uncounted")
    .attr("data-quote", mark.quote.quote)
    .attr("role", "img")
    .attr("aria-label", markText(mark.quote, label));
  box(group, mark.hit.x, mark.y + mark.height - barHeight, mark.hit.width, barHeight + 8)
    .attr("class", "hit")
    .attr("fill", paper)
    .attr("fill-opacity", 0);
  const draw = (bars: readonly Bar[], fill: string, className: string) => {
    for (const {x, width} of bars) box(group, x, mark.y, width, mark.height).attr("class", className).attr("fill", fill);
  };
  draw(mark.hatched, `url(#${hatchId(data, groupName)})`, "paraphrase");
  draw(mark.solid, colourOf(groupName), `fill-${groupName}`);
  for (const {x, width} of mark.tinted)
    box(group, x, mark.y, width, mark.height).attr("class", "paper tinted").attr("fill", paper).attr("fill-opacity", 0.62);
  for (const x of mark.cues)
    group
      .append("path")
      .attr("class", "stroke-ink cue")
      .attr("d", `M${px(x)},${px(mark.y + mark.height + 1.5)} v5`)
      .attr("stroke", ink)
      .attr("stroke-width", 1.5);
}

function drawPullQuote(group: Group, {pullQuote}: SourcesLayout): void {
  if (!pullQuote) return;
  drawText(group, [pullQuote.text], pullQuote.x, pullQuote.y, 0, {
    class: `text-${pullQuote.group} halo`,
    fill: colourOf(pullQuote.group),
    "font-family": serif,
    "font-style": "italic",
    "font-size": 15,
    "text-anchor": pullQuote.anchor,
    ...halo
  });
}
