import type {CountySizeData} from "../countySize/countySizeData.js";
import type {ModelKind} from "../enrollment/modelKind.js";
import {drawModelLegend} from "../enrollment/modelLegend.js";
import {chartFrame} from "../drawing/chartFrame.js";
import type {Group} from "../drawing/drawText.js";
import {px} from "../drawing/style.js";
import {lightPalette} from "../palette.js";
import {mapDescription, mapFinding, mapSubtitle} from "./captions.js";
import type {CountyShapes} from "./countyShapes.js";
import {mapCounties, mapCountyText, type MapCounty} from "./mapCounties.js";

/** How the drawing is made; widths are in pixels. */
export interface CountyMapOptions {
  /** Width of the drawing in pixels, 280 at least. Default 960. */
  readonly width?: number;
  /** From `countyShapes`, of the year of the list: Connecticut's counties to 2021, its planning regions from 2022. */
  readonly shapes: CountyShapes;
  /** Source and data version. */
  readonly credit: string;
}

/** Smaller counties than this, in square pixels as drawn, get a circle. */
const smallest = 9;
/** Kinds that are hatched, so that colour never stands alone: the path of the lines in a square of four pixels. */
const hatches: Partial<Record<ModelKind, string>> = {
  warrant: "M-1,1l2,-2M0,4l4,-4M3,5l2,-2",
  several: "M-1,3l2,2M0,0l4,4M3,-1l2,2M-1,1l2,-2M0,4l4,-4M3,5l2,-2"
};

/**
 * Counties with an agency on one list, coloured by the models of the agreements, on the states' borders.
 *
 * Pure: the same data, options and kind of document give the same drawing. Each county is a `g.county` with its code in
 * `data-county`.
 *
 * @param data - from `enrollmentByCountySize` of `@onrecord/analysis/compute`
 * @returns an `svg` element with its own width and height in pixels
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countyMap, countyShapes} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {parseHTML} from "linkedom";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const {document} = parseHTML("<html></html>");
 * const svg = countyMap(data, {shapes: countyShapes(atlas), credit: "On the Record"}, document);
 * svg.getAttribute("width"); // "960"
 * ```
 */
export function countyMap(data: CountySizeData, options: CountyMapOptions, document: Document): SVGSVGElement {
  const {shapes} = options;
  const counties = mapCounties(data, shapes);
  const words = {
    finding: mapFinding(data, counties),
    subtitle: mapSubtitle(data),
    description: mapDescription(counties),
    credit: options.credit
  };
  const frame = chartFrame({kind: "county-map", ...words}, options.width, document);
  const id = `map-${data.snapshot}`;
  const scale = frame.width / shapes.width;
  const patterns = frame.group("patterns", true);
  hatchPatterns(patterns, `${id}-legend`, 1);
  hatchPatterns(patterns, id, shapes.grid / scale);
  const legendEnd = drawModelLegend(
    frame.group("legend", true),
    counties.map(({kind}) => kind),
    {
      width: frame.width,
      top: frame.top + 30,
      sign: (group, kind, x, y) => {
        drawSwatch(group, kind, `${id}-legend`, x, y);
      }
    }
  );
  const top = legendEnd + 10;
  const plot = frame.group("map").attr("transform", `translate(0,${px(top)}) scale(${(scale / shapes.grid).toFixed(5)})`);
  plot
    .append("path")
    .attr("class", "stroke-muted states")
    .attr("aria-hidden", "true")
    .attr("d", shapes.states)
    .attr("fill", "none")
    .attr("stroke", lightPalette.muted)
    .attr("stroke-opacity", 0.55)
    .attr("stroke-width", 0.8)
    .attr("vector-effect", "non-scaling-stroke");
  for (const county of counties) drawCounty(plot, county, shapes, id, scale);
  return frame.close(top + shapes.height * scale);
}

const fillOf = (kind: ModelKind, id: string) => (hatches[kind] ? `url(#${id}-${kind})` : lightPalette.models[kind]);
const classOf = (kind: ModelKind) => (hatches[kind] ? "hatched" : `fill-model-${kind}`);

function drawCounty(plot: Group, county: MapCounty, shapes: CountyShapes, id: string, scale: number): void {
  const shape = shapes.counties[county.fips];
  if (!shape) return;
  const group = plot
    .append("g")
    .attr("class", "county")
    .attr("data-county", county.fips)
    .attr("role", "img")
    .attr("aria-label", mapCountyText(county));
  const [x, y] = shape.middle;
  const small = shape.area * scale * scale < smallest;
  const mark = group.append<SVGElement>(small ? "circle" : "path");
  if (small)
    mark
      .attr("cx", px(x * shapes.grid))
      .attr("cy", px(y * shapes.grid))
      .attr("r", px((2.4 * shapes.grid) / scale));
  else mark.attr("d", shape.path);
  mark
    .attr("class", `${classOf(county.kind)} outlined`)
    .attr("fill", fillOf(county.kind, id))
    .attr("stroke", lightPalette.paper)
    .attr("stroke-width", 0.7)
    .attr("vector-effect", "non-scaling-stroke");
}

/** @param stretch - units of what is filled per pixel: hatching is as fine in a county as in the legend */
function hatchPatterns(group: Group, id: string, stretch: number): void {
  const defs = group.append("defs");
  for (const [kind, lines] of Object.entries(hatches) as [ModelKind, string][]) {
    const pattern = defs
      .append("pattern")
      .attr("id", `${id}-${kind}`)
      .attr("patternUnits", "userSpaceOnUse")
      .attr("width", 4)
      .attr("height", 4)
      .attr("patternTransform", `scale(${stretch.toFixed(4)})`);
    pattern
      .append("rect")
      .attr("class", `fill-model-${kind}`)
      .attr("width", 4)
      .attr("height", 4)
      .attr("fill", lightPalette.models[kind])
      .attr("fill-opacity", 0.3);
    pattern
      .append("path")
      .attr("class", `stroke-model-${kind}`)
      .attr("d", lines)
      .attr("stroke", lightPalette.models[kind])
      .attr("stroke-width", 1.3);
  }
}

function drawSwatch(group: Group, kind: ModelKind, id: string, x: number, y: number): void {
  group
    .append("rect")
    .attr("class", classOf(kind))
    .attr("x", px(x))
    .attr("y", y - 6)
    .attr("width", 14)
    .attr("height", 12)
    .attr("fill", fillOf(kind, id));
}
