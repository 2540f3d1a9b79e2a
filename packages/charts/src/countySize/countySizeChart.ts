import {ticks} from "d3";
import {modelKindOf} from "../enrollment/modelKind.js";
import {drawModelLegend} from "../enrollment/modelLegend.js";
import {drawMark} from "../enrollment/modelMark.js";
import {chartFrame} from "../drawing/chartFrame.js";
import {drawLine} from "../drawing/drawLine.js";
import {drawShareDot} from "../drawing/drawShareDot.js";
import type {Group} from "../drawing/drawText.js";
import {halo, px} from "../drawing/style.js";
import {writeAt, inkText, mutedText} from "../drawing/writeAt.js";
import {countOf, integerText, millionsText, ofText, percentText} from "../text/numberText.js";
import {lightPalette} from "../palette.js";
import {wrapText} from "../text/measureText.js";
import {countySizeDescription, countySizeFinding, countySizeSubtitle, agencyText} from "./captions.js";
import type {CountySizeData} from "./countySizeData.js";
import {layoutCountySize, type ClassRow, type CountySizeLayout} from "./layoutCountySize.js";

/** How the drawing is made; widths are in pixels. */
export interface CountySizeOptions {
  /** Width of the drawing in pixels, 280 at least; below 600 the labels stand above their rows. Default 960. */
  readonly width?: number;
  /** The share at the right end of the middle column, from 0 to 1, so that several lists stand on one scale. Default: what the list needs. */
  readonly shareMax?: number;
  /** A bound between two classes to draw as a rule, in residents, and what is said about it. */
  readonly rule?: {readonly residents: number; readonly label: string};
  /** Source and data version. */
  readonly credit: string;
}

const small = {"font-size": 12};
const {muted, rule: ruleColour} = lightPalette;

/**
 * One list of enrolled agencies in classes of counties by residents: one dot per agency, the share of the class's counties with
 * an agency, the residents living in those counties. Rows are shared by the three columns.
 *
 * Pure: the same data, options and kind of document give the same drawing. Each dot is a `path.agency` with the agency's id in
 * `data-agency`.
 *
 * @param data - from `enrollmentByCountySize` of `@onrecord/analysis/compute`
 * @param document - the page's document, or one from linkedom or jsdom
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countySizeChart} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {parseHTML} from "linkedom";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const {document} = parseHTML("<html></html>");
 * const svg = countySizeChart(data, {credit: "On the Record"}, document);
 * svg.getAttribute("width"); // "960"
 * ```
 */
export function countySizeChart(data: CountySizeData, options: CountySizeOptions, document: Document): SVGSVGElement {
  const words = {
    finding: countySizeFinding(data),
    subtitle: countySizeSubtitle(data),
    description: countySizeDescription(data),
    credit: options.credit
  };
  const frame = chartFrame({kind: "county-size-chart", ...words}, options.width, document);
  const kinds = data.classes.flatMap(({dots}) => dots.map(({models}) => modelKindOf(models)));
  const legendEnd = drawModelLegend(frame.group("legend", true), kinds, {width: frame.width, top: frame.top + 30});
  const heads = legendEnd + (kinds.length > 0 ? 34 : 10);
  const layout = layoutCountySize(data, {
    width: frame.width,
    narrow: frame.narrow,
    top: heads + (frame.narrow ? 50 : 31),
    shareMax: options.shareMax,
    ruleAt: options.rule?.residents
  });

  const axis = frame.group("axis", true);
  if (frame.narrow) drawNarrowHeads(axis, layout, heads, frame.width);
  else drawHeads(axis, layout, heads);
  drawShareAxis(axis, layout);
  for (const row of layout.rows) drawRow(frame.group("class-row"), row, layout, frame.width);
  drawTotal(frame.group("class-row total"), data, layout, frame.width);
  drawRule(frame.group("rule-at", true), layout, options.rule, frame.width);
  return frame.close(layout.bottom + (frame.narrow ? 46 : 30));
}

const head = {...inkText, "font-weight": 600, ...small};

function drawHeads(group: Group, {dots, share, residents}: CountySizeLayout, top: number): void {
  const write = (text: string, x: number, width: number) => {
    const wrapped = wrapText(text, "sans-bold", 12, width);
    writeAt(group, wrapped, {x, y: top + (2 - wrapped.length) * 15 - 8, line: 15}, head);
  };
  write("Residents of the county", 0, 118);
  write("Agencies, by the county they sit in", dots.left - countGap, dots.right - dots.left + countGap);
  write("Counties with an agency, of all in the class", share.left - 4, Math.min(210, residents.left - share.left - 4));
  write("Residents of those counties, millions", residents.left, 150);
}
const countGap = 8;

function drawNarrowHeads(group: Group, {share, shareText}: CountySizeLayout, top: number, width: number): void {
  const lines = wrapText("Counties with an agency, of all in the class", "sans-bold", 12, shareText - 10);
  writeAt(group, lines, {x: share.left - 5, y: top + (2 - lines.length) * 15, line: 15}, head);
  writeAt(group, ["Residents,", "millions"], {x: width, y: top, line: 15}, {...head, "text-anchor": "end"});
}

function drawShareAxis(group: Group, {narrow, share, x, shareMax, rows, bottom}: CountySizeLayout): void {
  const first = rows[0]?.top ?? bottom;
  const marks = ticks(0, shareMax, Math.max(1, Math.floor((share.right - share.left) / 46)));
  for (const value of marks) {
    const at = px(x(value));
    group
      .append("path")
      .attr("class", "rule")
      .attr("d", narrow ? rows.map(({shareY}) => `M${at},${px(shareY - 7)}v14`).join("") : `M${at},${px(first)}V${px(bottom)}`)
      .attr("stroke", ruleColour);
    const label = value === marks.at(-1) ? percentText(value) : `${Math.round(value * 1000) / 10}`;
    writeAt(
      group,
      label,
      {x: x(value), y: first - 5},
      {...mutedText, "font-size": 11, "text-anchor": narrow && value === 0 ? "start" : "middle"}
    );
  }
}

function drawRow(group: Group, row: ClassRow, layout: CountySizeLayout, width: number): void {
  const {one, dots, labelY} = row;
  group.attr("data-class", one.from);
  drawLine(group, {x: 0, y: row.top, to: {x: width}});
  writeAt(group, one.label, {x: 0, y: labelY}, {...inkText, ...halo, class: "ink halo", "font-weight": 600});
  writeAt(
    group,
    layout.narrow ? countOf(one.agencies, "agency", "agencies") : integerText(one.agencies),
    {x: layout.narrow ? width : layout.dots.left - countGap, y: labelY},
    {...mutedText, ...small, class: "muted agencies", "text-anchor": "end"}
  );
  for (const {dot, kind, x, y} of dots)
    drawMark(group, kind, layout.mark, x, y)
      .attr("class", `agency ${kind === "unknown" ? "stroke" : "fill"}-model-${kind}`)
      .attr("data-agency", dot.agency)
      .attr("role", "img")
      .attr("aria-label", agencyText(dot));
  drawShare(group, one, row.shareY, layout);
  drawResidents(group, one, row.shareY, layout, width);
}

interface ShareOfCounties {
  readonly counties: number;
  readonly enrolledCounties: number;
  readonly interval?: ClassRow["one"]["interval"];
}

function drawShare(group: Group, one: ShareOfCounties, y: number, {x, shareMax, shareText}: CountySizeLayout, bold = false): void {
  if (one.counties > 0) drawShareDot(group, {share: one.enrolledCounties / one.counties, interval: one.interval}, y, x, shareMax);
  writeAt(
    group,
    ofText(one.enrolledCounties, one.counties),
    {x: shareText, y: y + 4.5},
    {...inkText, ...small, ...halo, class: "ink halo", "text-anchor": "end", ...(bold ? {"font-weight": 600} : {})}
  );
}

function drawResidents(
  group: Group,
  one: {readonly residents: number; readonly residentsCovered: number},
  y: number,
  {narrow, residents, residentsX}: CountySizeLayout,
  width: number,
  bold = false
): void {
  if (!narrow && one.residents > 0) {
    const bar = (from: number, to: number, fill: string, className: string) =>
      group
        .append("rect")
        .attr("class", className)
        .attr("x", px(from))
        .attr("y", px(y - 4))
        .attr("width", px(Math.max(0, to - from)))
        .attr("height", 8)
        .attr("fill", fill);
    bar(residents.left, residents.right, ruleColour, "bar-ground");
    bar(residents.left, residentsX(one.residentsCovered / one.residents), muted, "muted");
  }
  writeAt(
    group,
    `${millionsText(one.residentsCovered)} of ${millionsText(one.residents)}`,
    {x: width, y: y + 4.5},
    {...inkText, ...small, "text-anchor": "end", ...(bold ? {"font-weight": 600} : {})}
  );
}

function drawTotal(group: Group, data: CountySizeData, layout: CountySizeLayout, width: number): void {
  const y = layout.bottom + (layout.narrow ? 34 : 16);
  drawLine(group, {x: 0, y: layout.bottom, to: {x: width}}, true);
  const placed = data.classes.reduce((sum, {agencies}) => sum + agencies, 0);
  writeAt(group, "All counties", {x: 0, y: layout.narrow ? y - 16 : y + 4.5}, {...inkText, "font-weight": 600});
  if (!layout.narrow)
    writeAt(
      group,
      [integerText(placed)],
      {x: layout.dots.left - countGap, y: y + 4.5},
      {...inkText, ...small, "font-weight": 600, "text-anchor": "end"}
    );
  drawShare(group, data.total, y, layout, true);
  drawResidents(group, data.total, y, layout, width, true);
}

function drawRule(group: Group, layout: CountySizeLayout, rule: CountySizeOptions["rule"], width: number): void {
  const row = rule && layout.rows.find(({one}) => one.from === rule.residents);
  if (!row) return;
  group
    .append("path")
    .attr("class", "stroke-accent")
    .attr("d", `M0,${px(row.top)}H${width}`)
    .attr("stroke", lightPalette.accent)
    .attr("stroke-width", 1.5)
    .attr("stroke-dasharray", "5 3");
  writeAt(
    group,
    rule.label,
    {x: layout.narrow ? 0 : layout.dots.left - countGap, y: row.top - 6},
    {class: "accent", fill: lightPalette.accent, "font-size": 12}
  );
}
