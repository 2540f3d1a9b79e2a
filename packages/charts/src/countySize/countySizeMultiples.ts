import {modelKindOf, modelKinds} from "../enrollment/modelKind.js";
import {drawModelLegend} from "../enrollment/modelLegend.js";
import {agenciesText, withoutText} from "../enrollment/universe.js";
import {chartFrame} from "../drawing/chartFrame.js";
import {drawLine} from "../drawing/drawLine.js";
import type {Group} from "../drawing/drawText.js";
import {writeAt, inkText, mutedText} from "../drawing/writeAt.js";
import {countOf, dayText, integerText, ofText, shortDayText} from "../text/numberText.js";
import {lightPalette} from "../palette.js";
import {classText} from "./captions.js";
import {compactMarks} from "./compactMarks.js";
import type {CountySizeClass, CountySizeData} from "./countySizeData.js";

/** How the drawing is made; widths are in pixels. */
export interface CountySizeMultiplesOptions {
  /** Width of the drawing in pixels, 280 at least; below 600 the labels stand above their rows. Default 960. */
  readonly width?: number;
  /** Source and data version. */
  readonly credit: string;
}

const pitch = 4;

/**
 * What the panels show, computed: agencies on the first and on the last list.
 *
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {multiplesFinding} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * multiplesFinding([data, data]); // "58 agencies on 1 August 2017, 58 agencies on 1 August 2017"
 * ```
 */
export function multiplesFinding(lists: readonly CountySizeData[]): string {
  const text = (list: CountySizeData | undefined) =>
    list ? `${countOf(list.total.agencies, "agency", "agencies")} on ${dayText(list.asOf)}` : "no list";
  return lists.length < 2 ? text(lists[0]) : `${text(lists[0])}, ${text(lists.at(-1))}`;
}

/**
 * Several lists side by side, in classes of counties by residents: one dot per agency, of one size in all panels, and how many of
 * the class's counties have one. For print, where nothing can be stepped through.
 *
 * Pure: the same data, options and kind of document give the same drawing.
 *
 * @param lists - from `enrollmentByCountySize` of `@onrecord/analysis/compute`, of one universe and with the same classes
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countySizeMultiples} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {parseHTML} from "linkedom";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const {document} = parseHTML("<html></html>");
 * const svg = countySizeMultiples([data, data], {credit: "On the Record"}, document);
 * svg.getAttribute("width"); // "960"
 * ```
 */
export function countySizeMultiples(
  lists: readonly CountySizeData[],
  options: CountySizeMultiplesOptions,
  document: Document
): SVGSVGElement {
  const [first] = lists;
  const words = {
    finding: multiplesFinding(lists),
    subtitle: first
      ? `One mark is one of the ${agenciesText(first.universe)}${withoutText(first.withoutStates)}, in the class of the county it sits in; above the marks, counties with an agency of all in the class. Residents in ${lists.map(({populationYear}) => populationYear).join(", ")}.`
      : "No list.",
    description: lists
      .map((list) => `${dayText(list.asOf)}: ${list.classes.map((one) => `${one.label} residents, ${classText(one)}`).join("; ")}.`)
      .join(" "),
    credit: options.credit
  };
  const frame = chartFrame({kind: "county-size-multiples", ...words}, options.width, document);
  const kinds = lists.flatMap(({classes}) => classes.flatMap(({dots}) => dots.map(({models}) => modelKindOf(models))));
  const legendEnd = drawModelLegend(frame.group("legend", true), kinds, {
    width: frame.width,
    top: frame.top + 30,
    counts: false
  });
  const left = frame.narrow ? 0 : 132;
  const gap = frame.narrow ? 8 : 16;
  const panelWidth = (frame.width - left - gap * (lists.length - 1)) / Math.max(1, lists.length);
  const perLine = Math.max(1, Math.floor(panelWidth / pitch));
  const panelLeft = (i: number) => left + i * (panelWidth + gap);

  const heads = frame.group("heads", true);
  const headY = legendEnd + 30;
  lists.forEach((list, i) => {
    const [day = "", month = "", year = ""] = shortDayText(list.asOf).split(" ");
    const lines = frame.narrow ? [year, `${day} ${month}`] : [`${day} ${month} ${year}`];
    writeAt(heads, lines, {x: panelLeft(i), y: headY, line: 14}, {...inkText, "font-weight": 600, "font-size": 12});
    const n = panelWidth < 90 ? integerText(list.total.agencies) : countOf(list.total.agencies, "agency", "agencies");
    writeAt(heads, n, {x: panelLeft(i), y: headY + lines.length * 14 + 2}, {...mutedText, "font-size": 12});
  });

  let y = headY + (frame.narrow ? 42 : 28);
  (first?.classes ?? []).forEach((one, row) => {
    const group = frame.group("class-row");
    drawLine(group, {x: 0, y, to: {x: frame.width}});
    const cells = lists.map(({classes}) => classes[row]).map((cell) => cell ?? one);
    const lines = Math.max(1, ...cells.map(({dots}) => Math.ceil(dots.length / perLine)));
    const countY = y + (frame.narrow ? 32 : 14);
    writeAt(group, one.label, {x: 0, y: y + (frame.narrow ? 16 : 14)}, {...inkText, "font-weight": 600, "font-size": 12});
    cells.forEach((cell, i) => {
      drawCell(group, cell, {left: panelLeft(i), top: countY + 8, perLine, countY, short: frame.narrow});
    });
    y = countY + 8 + lines * pitch + 8;
  });
  return frame.close(y);
}

interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly perLine: number;
  readonly countY: number;
  readonly short: boolean;
}

function drawCell(group: Group, cell: CountySizeClass, {left, top, perLine, countY, short}: CellPlace): void {
  const sorted = cell.dots.map(({models}) => modelKindOf(models)).sort((a, b) => modelKinds.indexOf(a) - modelKinds.indexOf(b));
  for (const kind of modelKinds) {
    const places = sorted.flatMap((other, i) =>
      other === kind ? [{x: left + (i % perLine) * pitch + 2, y: top + Math.floor(i / perLine) * pitch}] : []
    );
    if (places.length > 0)
      group
        .append("path")
        .attr("class", `fill-model-${kind}`)
        .attr("d", compactMarks(kind, places))
        .attr("fill", lightPalette.models[kind]);
  }
  const text = short
    ? `${integerText(cell.enrolledCounties)}/${integerText(cell.counties)}`
    : ofText(cell.enrolledCounties, cell.counties);
  writeAt(group, text, {x: left, y: countY}, {...mutedText, "font-size": 11});
}
