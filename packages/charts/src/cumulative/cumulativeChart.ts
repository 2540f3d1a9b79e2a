import {scaleLinear, scaleLog} from "d3";
import {chartFrame} from "../drawing/chartFrame.js";
import {drawLine} from "../drawing/drawLine.js";
import type {Group} from "../drawing/drawText.js";
import {halo, px} from "../drawing/style.js";
import {writeAt, inkText, mutedText} from "../drawing/writeAt.js";
import {integerText, ofText, percentText} from "../text/numberText.js";
import {lightPalette} from "../palette.js";
import {measureText, wrapText} from "../text/measureText.js";
import {cumulativeDescription, cumulativeFinding, cumulativeSubtitle} from "./captions.js";
import {countiesBelow, countiesInAll, type CumulativeData, type CumulativePoint} from "./cumulativeData.js";

/** How the drawing is made; widths are in pixels. */
export interface CumulativeOptions {
  /** Width of the drawing in pixels, 280 at least. Default 960. */
  readonly width?: number;
  /** Where the rule stands, in residents, and what is said about it. */
  readonly rule: {readonly residents: number; readonly label: string};
  /** Source and data version. */
  readonly credit: string;
}

const plotHeight = 300;
const decades = [100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];
const curves = [
  {field: "allCounties", of: "of all counties", className: "stroke-muted", colour: lightPalette.muted, breadth: 2},
  {field: "enrolledCounties", of: "of enrolled counties", className: "stroke-accent", colour: lightPalette.accent, breadth: 3}
] as const;

/**
 * Two cumulative curves over the size of counties, all of them and those with an agency, on a logarithmic axis of residents, with
 * a rule and both shares at it.
 *
 * Pure: the same data, options and kind of document give the same drawing.
 *
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {cumulativeEnrollment} from "@onrecord/analysis/compute";
 * import {cumulativeChart} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {parseHTML} from "linkedom";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const points = cumulativeEnrollment(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const data = {asOf: "2017-08-01", populationYear: 2017, points};
 * const {document} = parseHTML("<html></html>");
 * const svg = cumulativeChart(data, {rule: {residents: 100_000, label: "100,000 residents"}, credit: "On the Record"}, document);
 * svg.getAttribute("width"); // "960"
 * ```
 */
export function cumulativeChart(data: CumulativeData, options: CumulativeOptions, document: Document): SVGSVGElement {
  const {rule} = options;
  const words = {
    finding: cumulativeFinding(data, rule.residents),
    subtitle: cumulativeSubtitle(data),
    description: cumulativeDescription(data, rule.residents),
    credit: options.credit
  };
  const frame = chartFrame({kind: "cumulative-chart", ...words}, options.width, document);
  const {width} = frame;
  const ruleLabel = wrapText(rule.label, "sans", 12, Math.min(330, width - 20));
  const top = frame.top + 34 + ruleLabel.length * 15;
  const bottom = top + plotHeight;
  const x = scaleLog([80, 12_000_000], [0, width]);
  const y = scaleLinear([0, 1], [bottom, top]);
  drawAxes(frame.group("axis", true), x, y, width);

  const all = countiesInAll(data);
  const plot = frame.group("curves");
  for (const {field, of, className, colour, breadth} of curves)
    plot
      .append("path")
      .attr("class", className)
      .attr("data-curve", field)
      .attr("role", "img")
      .attr("aria-label", `Curve ${of}, n ${integerText(all[field])}`)
      .attr("d", stepPath(data.points, field, all[field], x, y, width))
      .attr("fill", "none")
      .attr("stroke", colour)
      .attr("stroke-width", breadth)
      .attr("stroke-linejoin", "round");

  const at = x(rule.residents);
  const marks = frame.group("rule-at", true);
  marks
    .append("path")
    .attr("class", "stroke-ink")
    .attr("d", `M${px(at)},${px(top - 6)}V${px(bottom)}`)
    .attr("stroke", lightPalette.ink)
    .attr("stroke-dasharray", "5 3");
  drawCentred(marks, ruleLabel, at, top - 12 - (ruleLabel.length - 1) * 15, width);
  drawShares(marks, data, {at, rule: rule.residents, y, width});
  return frame.close(bottom + 42);
}

function drawAxes(group: Group, x: (residents: number) => number, y: (share: number) => number, width: number): void {
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    drawLine(group, {x: 0, y: y(share), to: {x: width}}, share === 0);
    if (share > 0)
      writeAt(group, share === 1 ? "100%" : String(share * 100), {x: 0, y: y(share) - 5}, {...mutedText, "font-size": 11});
  }
  for (const residents of decades) {
    const label = residents < 1_000_000 ? integerText(residents) : `${residents / 1_000_000} ${width < 500 ? "m" : "million"}`;
    const half = measureText(label, "sans", 11) * 0.53;
    const at = Math.min(Math.max(x(residents), half), width - half);
    drawLine(group, {x: x(residents), y: y(0), to: {y: y(0) + 5}}, true);
    writeAt(group, label, {x: at, y: y(0) + 18}, {...mutedText, "font-size": 11, "text-anchor": "middle"});
  }
  writeAt(group, "Residents of the county", {x: 0, y: y(0) + 36}, {...mutedText, "font-size": 12});
}

/** A curve that rises where a county stands, no finer than a pixel. */
function stepPath(
  points: readonly CumulativePoint[],
  field: "allCounties" | "enrolledCounties",
  n: number,
  x: (residents: number) => number,
  y: (share: number) => number,
  width: number
): string {
  if (n === 0) return "";
  let path = `M0,${px(y(0))}`;
  let drawn = 0;
  points.forEach((point, i) => {
    const next = points[i + 1];
    const at = Math.round(x(Math.max(80, point.population)));
    if (point[field] === drawn || (next && Math.round(x(Math.max(80, next.population))) === at)) return;
    drawn = point[field];
    path += `H${at}V${px(y(drawn / n))}`;
  });
  return `${path}H${width}`;
}

function drawCentred(group: Group, lines: readonly string[], at: number, y: number, width: number): void {
  const half = Math.max(...lines.map((text) => measureText(text, "sans", 12))) * 0.53;
  const x = Math.min(Math.max(at, half), width - half);
  writeAt(group, lines, {x, y, line: 15}, {...inkText, "font-size": 12, "text-anchor": "middle"});
}

interface AtRule {
  readonly at: number;
  readonly rule: number;
  readonly y: (share: number) => number;
  readonly width: number;
}

/** Both shares at the rule: the higher one's label to the left above its curve, the lower one's to the right below. */
function drawShares(group: Group, data: CumulativeData, {at, rule, y, width}: AtRule): void {
  const all = countiesInAll(data);
  const below = countiesBelow(data, rule);
  const shares = curves
    .filter(({field}) => all[field] > 0)
    .map((curve) => ({...curve, count: below[curve.field], n: all[curve.field], share: below[curve.field] / all[curve.field]}))
    .sort((a, b) => b.share - a.share);
  shares.forEach(({share, count, n, of, colour, className}, i) => {
    group
      .append("circle")
      .attr("class", className.replace("stroke-", ""))
      .attr("cx", px(at))
      .attr("cy", px(y(share)))
      .attr("r", 5)
      .attr("fill", colour);
    const upper = i === 0;
    const lines = [percentText(share), of, ofText(count, n)];
    const breadth = Math.max(...lines.map((text) => measureText(text, "sans", 12))) * 1.05;
    const style = {...halo, "font-size": 12, "text-anchor": upper ? "end" : "start"};
    const place = {x: upper ? at - 12 : Math.min(at + 12, width - breadth), y: y(share) + (upper ? -46 : 16), line: 15};
    writeAt(group, lines.slice(0, 1), place, {...inkText, ...style, class: "ink halo", "font-weight": 600, "font-size": 15});
    writeAt(group, lines.slice(1), {...place, y: place.y + 15}, {...mutedText, ...style, class: "muted halo"});
  });
}
