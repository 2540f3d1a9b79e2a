import {geoPath} from "d3";
import type {Feature, MultiPolygon, Polygon} from "geojson";
import {feature, mesh} from "topojson-client";
import {presimplify, simplify} from "topojson-simplify";
import type {GeometryCollection, Topology} from "topojson-specification";
import {grid, relativePath} from "./relativePath.js";

/** A county's outline in steps of the grid, and where its middle is. */
export interface CountyShape {
  readonly name: string;
  /** SVG path; scale it by `1 / grid` of the shapes. */
  readonly path: string;
  /** Middle, and area, in pixels of the shapes' width and height. */
  readonly middle: readonly [number, number];
  /** In square pixels of the drawing. */
  readonly area: number;
}

/** The counties of one year, projected: Albers, Alaska and Hawaii as insets. */
export interface CountyShapes {
  readonly width: number;
  readonly height: number;
  /** Steps of a path per pixel. */
  readonly grid: number;
  readonly counties: Readonly<Record<string, CountyShape>>;
  /** Borders between states, and the coast. */
  readonly states: string;
}

/** Which outlines are made, and how fine. */
export interface CountyShapesOptions {
  /** Codes of the counties wanted. Default: all. */
  readonly only?: readonly string[];
  /** Corners that stand out by less than this area, in pixels, are cut. Default 1. */
  readonly detail?: number;
}

/** What is read of a file `counties-albers-10m.json` of us-atlas. */
export interface Atlas {
  readonly type: string;
  readonly objects: {readonly counties: unknown; readonly states: unknown};
  readonly arcs: readonly unknown[];
}

interface Named {
  readonly name?: string;
}
type Outlines = Topology<{counties: GeometryCollection<Named>; states: GeometryCollection<Named>}>;

/**
 * Projected outlines of counties from `counties-albers-10m.json` of us-atlas: the edition of 2017 has Connecticut's counties, that
 * of 2023 its planning regions. Borders are simplified once for both sides.
 *
 * @returns outlines in whole steps of `grid`, in a drawing of `width` by `height` pixels
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {countyShapes} from "@onrecord/charts/enrollment";
 *
 * const shapes = countyShapes(atlas);
 * shapes.counties["01001"].name; // "Autauga"
 * console.log(shapes.width, shapes.height); // 975 610
 * ```
 */
export function countyShapes(atlas: Atlas, options: CountyShapesOptions = {}): CountyShapes {
  if (atlas.type !== "Topology")
    throw new TypeError(
      `invalid atlas\n  expected: a topology, counties-albers-10m.json of us-atlas\n  received: type ${atlas.type}\n  to do:    pass the file's content, parsed`
    );
  const simple = simplify(presimplify(atlas as unknown as Outlines), options.detail ?? 1);
  const only = options.only && new Set(options.only);
  const flat = geoPath();
  const counties: Record<string, CountyShape> = {};
  for (const geometry of simple.objects.counties.geometries) {
    const fips = String(geometry.id);
    if (only && !only.has(fips)) continue;
    const county = feature(simple, geometry) as Feature<Polygon | MultiPolygon>;
    const [x, y] = flat.centroid(county);
    counties[fips] = {
      name: (geometry.properties as Named | undefined)?.name ?? fips,
      path: relativePath(ringsOf(county.geometry), true),
      middle: [round(x), round(y)],
      area: round(flat.area(county))
    };
  }
  const borders = mesh(simple, simple.objects.states);
  return {width: 975, height: 610, grid, counties, states: relativePath(borders.coordinates, false)};
}

const round = (value: number) => Math.round(value * 10) / 10;

function ringsOf(shape: Polygon | MultiPolygon) {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}
