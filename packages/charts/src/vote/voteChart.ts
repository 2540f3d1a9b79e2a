import {scaleLinear} from "d3";
import {chartFrame} from "../drawing/chartFrame.js";
import {drawLine} from "../drawing/drawLine.js";
import {drawShareDot} from "../drawing/drawShareDot.js";
import type {Group} from "../drawing/drawText.js";
import {px} from "../drawing/style.js";
import {writeAt, inkText, mutedText} from "../drawing/writeAt.js";
import {ofText, percentText} from "../text/numberText.js";
import {lightPalette} from "../palette.js";
import {measureText, wrapText} from "../text/measureText.js";
import {candidatesOf, voteDescription, voteFinding, voteNumber, voteRowText, voteSubtitle} from "./captions.js";
import {voteRows, type VoteData, type VoteRow} from "./voteData.js";

/** How the drawing is made; widths are in pixels. */
export interface VoteOptions {
  /** Width of the drawing in pixels, 280 at least; below 600 the labels stand above their rows. Default 960. */
  readonly width?: number;
  /** A share that is claimed, from 0 to 1, to draw as a rule, and what is said about it. */
  readonly rule?: {readonly share: number; readonly label: string};
  /** Source and data version. */
  readonly credit: string;
}

const barHeight = 22;
const {accent, groups, muted} = lightPalette;

/**
 * Who carried the counties: one bar each for agencies on a list, counties with an agency, all counties and all residents, so that
 * every share stands beside its base rates; below, the share of either party's counties that have an agency.
 *
 * Pure: the same data, options and kind of document give the same drawing.
 *
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteChart} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 * import {parseHTML} from "linkedom";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * const {document} = parseHTML("<html></html>");
 * const svg = voteChart(data, {credit: "On the Record"}, document);
 * svg.getAttribute("width"); // "960"
 * ```
 */
export function voteChart(data: VoteData, options: VoteOptions, document: Document): SVGSVGElement {
  const words = {
    finding: voteFinding(data),
    subtitle: voteSubtitle(data),
    description: voteDescription(data),
    credit: options.credit
  };
  const frame = chartFrame({kind: "vote-chart", ...words}, options.width, document);
  const {width, narrow} = frame;
  const left = narrow ? 0 : 180;
  const x = scaleLinear([0, 1], [left, width]);
  const {republican, democratic} = candidatesOf(data.electionYear);

  const ruleLines = options.rule ? wrapText(options.rule.label, "sans", 12, Math.min(300, width - 20)) : [];
  let y = frame.top + 34;
  const heads = frame.group("heads", true);
  writeAt(
    heads,
    narrow ? republican : `${republican} had most votes`,
    {x: left, y},
    {class: "accent", fill: accent, "font-weight": 600}
  );
  writeAt(
    heads,
    narrow ? democratic : `${democratic} had most votes`,
    {x: width, y},
    {class: "text-enforcement", fill: groups.enforcement, "font-weight": 600, "text-anchor": "end"}
  );
  const first = y + 10 + ruleLines.length * 15;
  y = first;
  const rows = voteRows(data);
  const rowHeight = narrow ? barHeight + 30 : barHeight + 14;
  rows.forEach((row, i) => {
    if (i === 2) y += narrow ? 6 : 12;
    drawBar(frame.group("vote-row"), row, data.electionYear, {x, y: y + (narrow ? 24 : 4), labelY: narrow ? y + 18 : y + 19});
    y += rowHeight;
  });
  if (options.rule) {
    const group = frame.group("rule-at", true);
    const at = x(options.rule.share);
    group
      .append("path")
      .attr("class", "stroke-ink")
      .attr("d", `M${px(at)},${px(first - 2)}V${px(y)}`)
      .attr("stroke", lightPalette.ink)
      .attr("stroke-width", 1.5)
      .attr("stroke-dasharray", "5 3");
    const half = Math.max(...ruleLines.map((line) => measureText(line, "sans", 12))) * 0.53;
    writeAt(
      group,
      ruleLines,
      {x: Math.min(at, width - half), y: first - 8 - (ruleLines.length - 1) * 15, line: 15},
      {...inkText, "font-size": 12, "text-anchor": "middle"}
    );
  }
  return frame.close(drawRates(frame.group("rates"), data, {left, width, narrow, top: y + 26}));
}

interface BarPlace {
  readonly x: (share: number) => number;
  readonly y: number;
  readonly labelY: number;
}

function drawBar(group: Group, row: VoteRow, year: number, {x, y, labelY}: BarPlace): void {
  group.attr("role", "img").attr("aria-label", voteRowText(row, year)).attr("data-row", row.name);
  writeAt(group, row.label, {x: 0, y: labelY}, {...inkText, "font-weight": 600});
  if (row.of === 0) return;
  const parts = [
    {value: row.republican, className: "accent", fill: accent},
    {value: row.tie, className: "muted", fill: muted},
    {value: row.democratic, className: "fill-enforcement", fill: groups.enforcement}
  ];
  let from = 0;
  for (const {value, className, fill} of parts) {
    const to = from + value / row.of;
    if (value > 0)
      group
        .append("rect")
        .attr("class", className)
        .attr("x", px(x(from)))
        .attr("y", px(y))
        .attr("width", px(Math.max(1, x(to) - x(from) - 1)))
        .attr("height", barHeight)
        .attr("fill", fill);
    from = to;
  }
  const inside = {class: "paper", fill: lightPalette.paper, "font-size": 12, "font-weight": 600};
  const label = (value: number) => `${percentText(value / row.of)} · ${voteNumber(row, value)}`;
  const fits = (value: number) => measureText(label(value), "sans-bold", 12) * 1.05 + 14 < x(value / row.of) - x(0);
  if (fits(row.republican)) writeAt(group, label(row.republican), {x: x(0) + 7, y: y + 15.5}, inside);
  if (fits(row.democratic)) writeAt(group, label(row.democratic), {x: x(1) - 8, y: y + 15.5}, {...inside, "text-anchor": "end"});
}

/** The other way round: of the counties that a party carried, how many have an agency. */
function drawRates(
  group: Group,
  data: VoteData,
  {left, width, narrow, top}: {left: number; width: number; narrow: boolean; top: number}
): number {
  const {republican, democratic} = candidatesOf(data.electionYear);
  const parties = [
    {winner: "R", label: `Carried by ${republican}`},
    {winner: "D", label: `Carried by ${democratic}`}
  ] as const;
  const known = parties.flatMap(({winner, label}) => {
    const found = data.winners.find((one) => one.winner === winner);
    return found && found.counties > 0 ? [{...found, label}] : [];
  });
  const headEnd = writeAt(
    group,
    wrapText("Counties with an agency, of all that the candidate carried", "sans-bold", 13, width),
    {x: 0, y: top},
    {...inkText, "font-weight": 600}
  );
  const max = Math.max(
    0.05,
    ...known.map(({interval, enrolledCounties, counties}) => interval?.upper ?? enrolledCounties / counties)
  );
  const labelWidth =
    Math.max(0, ...known.map(({enrolledCounties, counties}) => measureText(ofText(enrolledCounties, counties), "sans", 12))) * 1.05;
  const x = scaleLinear([0, max], [left + 12, width - labelWidth - 16]).nice(4);
  const end = x.domain()[1] ?? max;
  let y = headEnd + 24;
  for (const value of x.ticks(narrow ? 3 : 5).filter((tick) => x(tick) <= width - labelWidth)) {
    drawLine(group, {x: x(value), y: y + 6, to: {y: y + 10 + known.length * (narrow ? 46 : 30)}});
    writeAt(
      group,
      percentText(value).replace(".0%", "%"),
      {x: x(value), y},
      {...mutedText, "font-size": 11, "text-anchor": "middle"}
    );
  }
  for (const one of known) {
    const middle = y + (narrow ? 42 : 24);
    writeAt(group, one.label, {x: 0, y: narrow ? middle - 14 : middle + 4.5}, inkText);
    drawShareDot(group, {share: one.enrolledCounties / one.counties, interval: one.interval}, middle, x, end);
    writeAt(
      group,
      ofText(one.enrolledCounties, one.counties),
      {x: width, y: middle + 4.5},
      {...inkText, "font-size": 12, "text-anchor": "end"}
    );
    y += narrow ? 46 : 30;
  }
  const note = wrapText("Lines: 95% intervals, as if the counties were a random sample.", "sans", 12, width);
  return writeAt(group, note, {x: 0, y: y + 30}, {...mutedText, "font-size": 12}) + 2;
}
