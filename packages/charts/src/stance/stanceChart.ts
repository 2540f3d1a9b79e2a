import type {StanceDot, StanceDots} from "@onrecord/corpus";
import {drawLegend, type LegendItem} from "../drawing/drawLegend.js";
import {box, drawText, type Group} from "../drawing/drawText.js";
import {openFrame} from "../drawing/frame.js";
import {groupItems} from "../drawing/groupItems.js";
import {colourOf, halo, px, serif} from "../drawing/style.js";
import {lightPalette} from "../palette.js";
import {wrapText} from "../text/measureText.js";
import {dotsOf, judgementText, stanceDescription, stanceFinding, stanceSubtitle} from "./captions.js";
import {layoutStance, zoneHeads, type PlacedArticle, type PlacedDot, type StanceLayout} from "./layoutStance.js";

/** How the drawing is made. */
export interface StanceChartOptions {
  /** Width of the drawing in pixels, 280 at least; below 600 the labels stand above their rows. Default 960. */
  readonly width?: number;
}

const {paper, ink, muted, rule} = lightPalette;
const legendRadius = 4.5;

/**
 * Which sides are taken in one panel, per article and target: one dot for each judgement, against to the left, in favor to the right, without a side in
 * the middle: neutral hollow, unclear a hollow diamond. A ring marks the headline. Quoted sources have the colour of their affiliation.
 *
 * Pure: the same data, options and kind of document give the same drawing. Each dot is a `g.quote` with its unit and target in `data-quote`.
 *
 * @param data - one panel, from `stanceDots` of `@onrecord/analysis/compute`
 * @param document - the page's document, or one from linkedom or jsdom
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {stanceChart} from "@onrecord/charts/stance";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 * import {parseHTML} from "linkedom";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const options = {panel: "author" as const, provisional: new Set<string>(), agreement: "agreement not shown here", version};
 * const data = stanceDots(records, stanceRows(records, sources), options);
 * const {document} = parseHTML("<html></html>");
 * const svg = stanceChart(data, {width: 720}, document);
 * svg.getAttribute("width"); // "720"
 * ```
 */
export function stanceChart(data: StanceDots, options: StanceChartOptions, document: Document): SVGSVGElement {
  const frame = openFrame(
    {
      kind: "stance-chart",
      finding: stanceFinding(data),
      subtitle: stanceSubtitle(data),
      description: stanceDescription(data),
      credit: `${data.agreement} ${data.credit}`
    },
    options.width,
    document
  );
  const {svg, width} = frame;
  const dots = dotsOf(data);
  const legend = svg.append("g").attr("class", "legend").attr("aria-hidden", "true");
  const groups = groupItems(dots.flatMap(({group}) => (group === null ? [] : [group])));
  const legendEnd = drawLegend(legend, [...(groups.length > 0 ? [groups] : []), shapes(dots)], width, frame.top + 8);
  const layout = layoutStance(data, {width, top: legendEnd + 10});
  for (const article of layout.articles) drawArticle(svg.append("g").attr("class", "article"), article, layout, width);
  const notes = svg.append("g").attr("class", "notes");
  const provisional = data.articles.some(({rows}) => rows.some((row) => row.provisional));
  const note = "† Provisional: the codings judged too few units on this target, or agreed too little, for more than counts.";
  const end = provisional
    ? drawText(notes, wrapText(note, "sans", 11, width - 4), 0, layout.bottom + 4, 15, {
        class: "muted",
        fill: muted,
        "font-size": 11
      })
    : layout.bottom - 14;
  return frame.close(end + 20);
}

function shapes(dots: readonly StanceDot[]): LegendItem[] {
  const has = (test: (dot: StanceDot) => boolean) => dots.some(test);
  const item = (label: string, sample: Pick<StanceDot, "label" | "display">): LegendItem => ({
    label,
    swatch: 14,
    draw: (at) => {
      drawShape(at, 6, 0, legendRadius, sample, "ink", ink);
    }
  });
  return [
    ...(has(({label}) => label === "favor" || label === "against") ? [item("takes a side", {label: "favor", display: false})] : []),
    ...(has(({label}) => label === "neutral") ? [item("neutral", {label: "neutral", display: false})] : []),
    ...(has(({label}) => label === "unclear") ? [item("unclear", {label: "unclear", display: false})] : []),
    ...(has(({display}) => display) ? [item("in the headline or standfirst", {label: "favor", display: true})] : [])
  ];
}

function drawArticle(group: Group, article: PlacedArticle, layout: StanceLayout, width: number): void {
  group.attr("data-article", article.article);
  const {middle} = layout;
  const bottom = Math.max(article.headY, ...article.rows.map((row) => row.bottom));
  group
    .append("path")
    .attr("class", "rule")
    .attr("d", `M0,${px(article.titleY - 22)} H${px(width)}`)
    .attr("stroke", rule);
  drawText(group, article.titleLines, 0, article.titleY, 20, {
    class: "ink",
    fill: ink,
    "font-family": serif,
    "font-weight": 600,
    "font-size": 16
  });
  for (const {text, x, anchor} of zoneHeads(layout))
    drawText(group, [text], x, article.headY, 0, {class: "muted", fill: muted, "font-size": 11, "text-anchor": anchor});
  for (const x of [middle.left, middle.right])
    group
      .append("path")
      .attr("class", "rule")
      .attr("d", `M${px(x)},${px(article.headY - 9)} V${px(bottom)}`)
      .attr("stroke", rule);
  for (const {row, labelLines, labelY, dots, against, favor} of article.rows) {
    const line = group.append("g").attr("class", "target-row").attr("data-target", row.target);
    drawText(line, labelLines, 0, labelY, 15, {class: "ink halo", fill: ink, ...halo});
    for (const [count, anchor] of [
      [against, "end"],
      [favor, "start"]
    ] as const)
      if (count)
        drawText(line, [count.text], count.x, count.y, 0, {class: "muted", fill: muted, "font-size": 11, "text-anchor": anchor});
    for (const dot of dots) drawDot(line, dot, row.label, layout.radius);
  }
}

function drawDot(line: Group, {dot, x, y}: PlacedDot, target: string, radius: number): void {
  const group = line
    .append("g")
    .attr("class", "quote dot")
    .attr("data-quote", `${dot.unit} ${dot.target}`)
    .attr("role", "img")
    .attr("aria-label", judgementText(dot, target));
  box(group, x - 6, y - 6.5, 12, 13)
    .attr("class", "hit")
    .attr("fill", paper)
    .attr("fill-opacity", 0);
  const colour = dot.group === null ? ink : colourOf(dot.group);
  drawShape(group, x, y, radius, dot, dot.group === null ? "ink" : `fill-${dot.group}`, colour);
}

/** A disc takes a side, a hollow circle is neutral, a hollow diamond unclear; a ring around it is the headline's. */
function drawShape(
  group: Group,
  x: number,
  y: number,
  radius: number,
  {label, display}: Pick<StanceDot, "label" | "display">,
  className: string,
  colour: string
): void {
  const tall = radius + 0.5;
  const hollow = (className === "ink" ? "stroke-ink" : className.replace("fill-", "stroke-")) + " hollow";
  if (label === "favor" || label === "against")
    group
      .append("circle")
      .attr("class", className)
      .attr("cx", px(x))
      .attr("cy", px(y))
      .attr("r", display ? radius - 1.7 : radius)
      .attr("fill", colour);
  else if (label === "neutral")
    group
      .append("circle")
      .attr("class", hollow)
      .attr("cx", px(x))
      .attr("cy", px(y))
      .attr("r", display ? 2 : radius - 0.7)
      .attr("fill", "none")
      .attr("stroke", colour)
      .attr("stroke-width", 1.4);
  else
    group
      .append("path")
      .attr("class", hollow)
      .attr("d", `M${px(x)},${px(y - tall)} l${px(radius)},${px(tall)} l${px(-radius)},${px(tall)} l${px(-radius)},${px(-tall)} z`)
      .attr("fill", "none")
      .attr("stroke", colour)
      .attr("stroke-width", 1.4);
  if (display)
    group
      .append("circle")
      .attr("class", hollow)
      .attr("cx", px(x))
      .attr("cy", px(y))
      .attr("r", radius + 0.6)
      .attr("fill", "none")
      .attr("stroke", colour)
      .attr("stroke-width", 1);
}
