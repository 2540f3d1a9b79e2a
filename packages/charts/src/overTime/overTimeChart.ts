import {scaleLinear, scaleLog, scaleUtc, utcYear} from "d3";
import {chartFrame} from "../drawing/chartFrame.js";
import {drawLine} from "../drawing/drawLine.js";
import type {Group} from "../drawing/drawText.js";
import {px} from "../drawing/style.js";
import {writeAt, inkText, mutedText} from "../drawing/writeAt.js";
import {integerText, millionsText, percentText} from "../text/numberText.js";
import {spreadLabels} from "../drawing/spreadLabels.js";
import {lightPalette} from "../palette.js";
import {measureText} from "../text/measureText.js";
import {listText, overTimeDescription, overTimeFinding, overTimeSubtitle} from "./captions.js";
import type {ListAt, OverTimeData} from "./overTimeData.js";

/** How the drawing is made; widths are in pixels. */
export interface OverTimeOptions {
  /** Width of the drawing in pixels, 280 at least. Default 960. */
  readonly width?: number;
  /** Source and data version. */
  readonly credit: string;
}

interface Panel {
  readonly name: string;
  readonly title: string;
  readonly value: (list: ListAt) => number;
  readonly label: (list: ListAt) => string;
  readonly below?: ((list: ListAt) => string) | undefined;
  readonly log: boolean;
}

const share = ({count, of}: {readonly count: number; readonly of: number}) => (of === 0 ? 0 : count / of);
const panels: readonly Panel[] = [
  {
    name: "agencies",
    title: "Agencies (logarithmic scale)",
    value: ({agencies}) => agencies,
    label: ({agencies}) => integerText(agencies),
    log: true
  },
  {
    name: "counties",
    title: "Counties with an agency, in per cent of all counties",
    value: ({counties}) => share(counties),
    label: ({counties}) => percentText(share(counties)),
    below: ({counties}) => integerText(counties.count),
    log: false
  },
  {
    name: "residents",
    title: "Residents of those counties, in per cent of all residents",
    value: ({residents}) => share(residents),
    label: ({residents}) => percentText(share(residents)),
    below: ({residents}) => `${millionsText(residents.count)} m`,
    log: false
  }
];
const plotHeight = 96;
const labelBand = 44;

/**
 * All lists on one axis of time, to scale: agencies, the share of counties that have one, the share of residents living there.
 * Marks stand alone, for nothing is known between two lists.
 *
 * Pure: the same data, options and kind of document give the same drawing. Each mark is a `g.list` with the list's id in
 * `data-list`.
 *
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {overTimeChart} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {parseHTML} from "linkedom";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = {universe: {kind: "all-local" as const}, lists: enrollmentOverTime(tables)};
 * const {document} = parseHTML("<html></html>");
 * const svg = overTimeChart(data, {credit: "On the Record"}, document);
 * svg.getAttribute("width"); // "960"
 * ```
 */
export function overTimeChart(data: OverTimeData, options: OverTimeOptions, document: Document): SVGSVGElement {
  const words = {
    finding: overTimeFinding(data),
    subtitle: overTimeSubtitle(data),
    description: overTimeDescription(data),
    credit: options.credit
  };
  const frame = chartFrame({kind: "over-time-chart", ...words}, options.width, document);
  const dates = data.lists.map(({asOf}) => new Date(`${asOf}T00:00:00Z`));
  const first = utcYear.floor(dates[0] ?? new Date(0));
  const last = utcYear.ceil(dates.at(-1) ?? new Date(1));
  const x = scaleUtc([first, last], [10, frame.width - 12]);

  let y = frame.top + 34;
  for (const panel of panels) {
    const group = frame.group(`panel ${panel.name}`);
    writeAt(group, panel.title, {x: 0, y}, {...inkText, "font-weight": 600});
    drawPanel(group, panel, data.lists, {
      x: (list) => x(new Date(`${list.asOf}T00:00:00Z`)),
      top: y + 14,
      width: frame.width,
      size: frame.narrow ? 10.5 : 12,
      below: frame.narrow ? undefined : panel.below
    });
    y += 14 + labelBand + plotHeight + 34;
  }
  const axis = frame.group("axis", true);
  const years = x.ticks(utcYear.every(frame.narrow ? 4 : 2) ?? utcYear);
  for (const year of years) {
    drawLine(axis, {x: x(year), y: y - 28, to: {y: y - 23}}, true);
    const at = Math.min(Math.max(x(year), 14), frame.width - 14);
    writeAt(axis, String(year.getUTCFullYear()), {x: at, y: y - 10}, {...mutedText, "font-size": 11, "text-anchor": "middle"});
  }
  return frame.close(y - 2);
}

interface PanelPlace {
  readonly x: (list: ListAt) => number;
  readonly top: number;
  readonly width: number;
  /** The label's second line, where there is room for one. */
  readonly below: Panel["below"];
  /** Of the labels, in pixels. */
  readonly size: number;
}

function drawPanel(group: Group, panel: Panel, lists: readonly ListAt[], {x, top, width, size, below}: PanelPlace): void {
  const values = lists.map(panel.value);
  const floor = top + labelBand + plotHeight;
  const most = Math.max(...values, panel.log ? 10 : 0.01);
  const y = panel.log
    ? scaleLog([10, most], [floor, floor - plotHeight]).clamp(true)
    : scaleLinear([0, most], [floor, floor - plotHeight]);
  for (const value of panel.log ? [10, 100, 1000].filter((value) => value <= most) : [0]) {
    drawLine(group, {x: 0, y: y(value), to: {x: width}}, value === 0);
    if (value > 0) writeAt(group, integerText(value), {x: 0, y: y(value) - 4}, {...mutedText, "font-size": 11});
  }
  const texts = lists.map((list) => [panel.label(list), below?.(list) ?? ""]);
  const labels = lists.map((list, i) => {
    const lines = texts[i] ?? [];
    return {place: x(list), width: Math.max(0, ...lines.map((text) => measureText(text, "sans-bold", size))) * 1.05 + size / 3};
  });
  const centres = spreadLabels(labels, [0, width]);
  const labelEnd = top + 18 + (below ? 14 : 0);
  lists.forEach((list, i) => {
    const at = x(list);
    const value = values[i] ?? 0;
    const mark = group
      .append("g")
      .attr("class", "list")
      .attr("data-list", list.snapshot)
      .attr("role", "img")
      .attr("aria-label", listText(list));
    mark
      .append("path")
      .attr("class", "rule")
      .attr("d", `M${px(centres[i] ?? at)},${px(labelEnd + 3)}L${px(at)},${px(labelEnd + 16)}V${px(floor)}`)
      .attr("fill", "none")
      .attr("stroke", lightPalette.rule);
    mark
      .append("circle")
      .attr("class", list.complete ? "ink dot" : "stroke-ink paper dot")
      .attr("cx", px(at))
      .attr("cy", px(panel.log && value < 10 ? floor : y(value)))
      .attr("r", 4.5)
      .attr("fill", list.complete ? lightPalette.ink : lightPalette.paper)
      .attr("stroke", lightPalette.ink)
      .attr("stroke-width", 1.5);
    const place = {x: centres[i] ?? at, line: 14};
    writeAt(
      mark,
      texts[i]?.[0] ?? "",
      {...place, y: top + 18},
      {...inkText, "font-weight": 600, "font-size": size, "text-anchor": "middle"}
    );
    if (below)
      writeAt(mark, texts[i]?.[1] ?? "", {...place, y: top + 32}, {...mutedText, "font-size": 11, "text-anchor": "middle"});
  });
}
