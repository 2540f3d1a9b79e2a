import {scaleLinear} from "d3";
import {chartFrame} from "../drawing/chartFrame.js";
import {drawLine} from "../drawing/drawLine.js";
import {drawShareDot} from "../drawing/drawShareDot.js";
import type {Group} from "../drawing/drawText.js";
import {halo} from "../drawing/style.js";
import {writeAt, inkText, mutedText} from "../drawing/writeAt.js";
import {ofText, percentText} from "../text/numberText.js";
import {measureText} from "../text/measureText.js";
import {fieldTitle, fifthLabel, peopleDescription, peopleFinding, peopleSubtitle, percent} from "./captions.js";
import type {PeopleData, PeopleField} from "./peopleData.js";

/** How the drawing is made; widths are in pixels. */
export interface PeopleOptions {
  /** Width of the drawing in pixels, 280 at least; below 760 the panels stand one under another. Default 960. */
  readonly width?: number;
  /** Source and data version. */
  readonly credit: string;
}

const rowHeight = 28;
/** Three panels need this much room side by side. */
const stackedBelow = 760;

/**
 * Counties in fifths by who lives there, one panel per share of residents: how many of each fifth have an agency; below, the middle
 * county, the middle county with an agency, and all residents as base rates.
 *
 * Pure: the same data, options and kind of document give the same drawing.
 *
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {enrollmentByDemographics} from "@onrecord/analysis/compute";
 * import {peopleChart} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {parseHTML} from "linkedom";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const choice = {snapshot: "list-2017-08-01", populationYear: 2017, basis: demographics[0].basis};
 * const fields = (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) =>
 *   enrollmentByDemographics(tables, {...choice, field})
 * );
 * const data = {asOf: fields[0].asOf, fields};
 * const {document} = parseHTML("<html></html>");
 * const svg = peopleChart(data, {credit: "On the Record"}, document);
 * svg.getAttribute("width"); // "960"
 * ```
 */
export function peopleChart(data: PeopleData, options: PeopleOptions, document: Document): SVGSVGElement {
  const words = {
    finding: peopleFinding(data),
    subtitle: peopleSubtitle(data),
    description: peopleDescription(data),
    credit: options.credit
  };
  const frame = chartFrame({kind: "people-chart", ...words}, options.width, document);
  const gap = 36;
  const n = Math.max(1, data.fields.length);
  const stacked = frame.width < stackedBelow;
  const panelWidth = stacked ? frame.width : (frame.width - gap * (n - 1)) / n;
  const max = Math.max(
    0.05,
    ...data.fields.flatMap(({fifths}) =>
      fifths.map(({interval, enrolledCounties, counties}) => interval?.upper ?? enrolledCounties / Math.max(1, counties))
    )
  );
  let bottom = frame.top;
  data.fields.forEach((field, i) => {
    const left = stacked ? 0 : i * (panelWidth + gap);
    const top = stacked ? bottom + 34 : frame.top + 34;
    bottom = Math.max(bottom, drawPanel(frame.group("people-panel"), field, {left, right: left + panelWidth, top, max}));
  });
  return frame.close(bottom + 4);
}

interface PanelPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly max: number;
}

function drawPanel(group: Group, field: PeopleField, {left, right, top, max}: PanelPlace): number {
  group.attr("data-field", field.field);
  const small = {"font-size": 12};
  const labels = Math.max(0, ...field.fifths.map((fifth) => measureText(fifthLabel(fifth), "sans", 12) * 1.05));
  const counts = Math.max(
    0,
    ...field.fifths.map(({enrolledCounties, counties}) => measureText(ofText(enrolledCounties, counties), "sans", 12) * 1.05)
  );
  const x = scaleLinear([0, max], [left + labels + 16, right - counts - 12]).nice(3);
  const end = x.domain()[1] ?? max;
  writeAt(group, fieldTitle(field), {x: left, y: top}, {...inkText, "font-weight": 600});
  const axisY = top + 22;
  const floor = axisY + 8 + field.fifths.length * rowHeight;
  for (const value of x.ticks(2)) {
    drawLine(group, {x: x(value), y: axisY + 5, to: {y: floor}});
    writeAt(
      group,
      percentText(value).replace(".0%", "%"),
      {x: x(value), y: axisY},
      {...mutedText, "font-size": 11, "text-anchor": "middle"}
    );
  }
  field.fifths.forEach((fifth, i) => {
    const y = axisY + 8 + i * rowHeight + rowHeight / 2;
    drawLine(group, {x: left, y: y - rowHeight / 2, to: {x: right}});
    writeAt(group, fifthLabel(fifth), {x: left, y: y + 4.5}, {...inkText, ...small});
    drawShareDot(
      group,
      {share: fifth.counties === 0 ? 0 : fifth.enrolledCounties / fifth.counties, interval: fifth.interval},
      y,
      x,
      end
    );
    writeAt(
      group,
      ofText(fifth.enrolledCounties, fifth.counties),
      {x: right, y: y + 4.5},
      {...inkText, ...small, ...halo, class: "ink halo", "text-anchor": "end"}
    );
  });
  drawLine(group, {x: left, y: floor, to: {x: right}}, true);
  const facts: readonly (readonly [string, number | undefined])[] = [
    ["Middle county with an agency", field.median.enrolledCounties],
    ["Middle county of all", field.median.counties],
    ["All residents", field.ofResidents.counties]
  ];
  facts.forEach(([label, value], i) => {
    writeAt(group, label, {x: left, y: floor + 20 + i * 18}, {...(i === 0 ? inkText : mutedText), ...small});
    writeAt(
      group,
      percent(value),
      {x: right, y: floor + 20 + i * 18},
      {...(i === 0 ? inkText : mutedText), ...small, "font-weight": 600, "text-anchor": "end"}
    );
  });
  return floor + 20 + facts.length * 18;
}
