import {scaleLinear} from "d3";
import {modelKindOf, modelKinds, type ModelKind} from "../enrollment/modelKind.js";
import {millionsText, ofText} from "../text/numberText.js";
import {measureText} from "../text/measureText.js";
import type {CountySizeClass, CountySizeData, CountySizeDot} from "./countySizeData.js";

/** A column of the drawing, in pixels. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

export interface PlacedDot {
  readonly dot: CountySizeDot;
  readonly kind: ModelKind;
  readonly x: number;
  readonly y: number;
}

export interface ClassRow {
  readonly one: CountySizeClass;
  readonly top: number;
  readonly bottom: number;
  readonly labelY: number;
  /** The line that share and residents stand on. */
  readonly shareY: number;
  readonly dots: readonly PlacedDot[];
}

export interface CountySizeLayout {
  readonly narrow: boolean;
  readonly dots: Column;
  readonly share: Column;
  readonly residents: Column;
  /** Right edge of the text beside the share. */
  readonly shareText: number;
  /** Size of a mark and the distance from one to the next, in pixels. */
  readonly mark: number;
  readonly pitch: number;
  readonly rows: readonly ClassRow[];
  readonly bottom: number;
  readonly shareMax: number;
  readonly x: (share: number) => number;
  readonly residentsX: (share: number) => number;
}

export interface CountySizePlace {
  readonly width: number;
  readonly top: number;
  readonly narrow: boolean;
  readonly shareMax?: number | undefined;
  /** A bound above whose row stands the label of a rule. */
  readonly ruleAt?: number | undefined;
}

/** Marks get smaller where a list is longer: the sizes, and how many lines of a row each may fill. */
const pitches = [
  {pitch: 12, mark: 9, lines: 2},
  {pitch: 9, mark: 7, lines: 4},
  {pitch: 6.5, mark: 5, lines: 9},
  {pitch: 5, mark: 4, lines: Infinity}
] as const;

const labelWidth = 138;
const countWidth = 34;
const ruleBand = 20;

/**
 * The largest share that a drawing has to hold, rounded up to a tenth: intervals included.
 *
 * @returns a share from 0 to 1
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {shareScaleOf} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * shareScaleOf([data]); // 0.3
 * ```
 */
export function shareScaleOf(data: readonly CountySizeData[]): number {
  const highest = Math.max(
    0.05,
    ...data.flatMap(({classes}) =>
      classes.map(({interval, counties, enrolledCounties}) => interval?.upper ?? enrolledCounties / Math.max(1, counties))
    )
  );
  return Math.min(1, highest > 0.1 ? Math.ceil(highest * 10) / 10 : Math.ceil(highest * 100) / 100);
}

/** Where everything stands, as numbers. */
export function layoutCountySize(data: CountySizeData, place: CountySizePlace): CountySizeLayout {
  const {width, top, narrow, shareMax = shareScaleOf([data])} = place;
  const columns = narrow ? narrowColumns(data, width) : wideColumns(data, width);
  const {pitch, mark} = markSize(data, columns.dots);
  const perLine = lineLength(columns.dots, pitch);

  let y = top;
  const rows = data.classes.map((one): ClassRow => {
    if (one.from === place.ruleAt) y += ruleBand;
    const lines = Math.ceil(one.dots.length / perLine);
    const dotsY = y + (narrow ? 34 : 15);
    const shareY = narrow ? dotsY + lines * pitch + 8 : dotsY;
    const bottom = narrow ? shareY + 14 : y + Math.max(30, lines * pitch + 18);
    const dots = inOrder(one.dots).map(({dot, kind}, i) => ({
      dot,
      kind,
      x: columns.dots.left + (i % perLine) * pitch + pitch / 2,
      y: dotsY + Math.floor(i / perLine) * pitch
    }));
    const row = {one, top: y, bottom, labelY: narrow ? y + 18 : dotsY + 4.5, shareY, dots};
    y = bottom;
    return row;
  });

  return {
    narrow,
    ...columns,
    mark,
    pitch,
    rows,
    bottom: y,
    shareMax,
    x: scaleLinear([0, shareMax], [columns.share.left, columns.share.right]),
    residentsX: scaleLinear([0, 1], [columns.residents.left, columns.residents.right])
  };
}

type Columns = Pick<CountySizeLayout, "dots" | "share" | "residents" | "shareText">;

/** Labels, dots, share and residents side by side. */
function wideColumns(data: CountySizeData, width: number): Columns {
  const gap = 26;
  const {share: shareLabel, residents: residentsLabel} = labelWidths(data);
  const room = width - labelWidth;
  const residentsWidth = Math.max(residentsLabel + 62, room * 0.19);
  const shareWidth = Math.max(shareLabel + 96, room * 0.32);
  const dots = {left: labelWidth + countWidth, right: width - residentsWidth - shareWidth - 2 * gap};
  const shareLeft = dots.right + gap;
  const shareText = shareLeft + shareWidth;
  return {
    dots,
    share: {left: shareLeft + 4, right: shareText - shareLabel - 12},
    residents: {left: shareText + gap, right: width - residentsLabel - 10},
    shareText
  };
}

/** Dots over the full width; share and residents below them. */
function narrowColumns(data: CountySizeData, width: number): Columns {
  const {share, residents} = labelWidths(data);
  const shareText = width - residents - 14;
  return {
    dots: {left: 0, right: width},
    share: {left: 5, right: shareText - share - 14},
    residents: {left: shareText + 14, right: width},
    shareText
  };
}

function labelWidths({classes, total}: CountySizeData): {share: number; residents: number} {
  const all = [...classes, total];
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => measureText(text, "sans-bold", 12) * 1.05));
  return {
    share: widest(all.map((one) => ofText(one.enrolledCounties, one.counties))),
    residents: widest(all.map((one) => `${millionsText(one.residentsCovered)} of ${millionsText(one.residents)}`))
  };
}

function markSize(data: CountySizeData, dots: Column): {readonly pitch: number; readonly mark: number} {
  const most = Math.max(0, ...data.classes.map((one) => one.dots.length));
  return pitches.find(({pitch, lines}) => Math.ceil(most / lineLength(dots, pitch)) <= lines) ?? pitches[3];
}

const lineLength = ({left, right}: Column, pitch: number) => Math.max(1, Math.floor((right - left) / pitch));

/** Dots of one kind together, then by state and name. */
function inOrder(dots: readonly CountySizeDot[]): {dot: CountySizeDot; kind: ModelKind}[] {
  return dots
    .map((dot) => ({dot, kind: modelKindOf(dot.models)}))
    .sort(
      (a, b) =>
        modelKinds.indexOf(a.kind) - modelKinds.indexOf(b.kind) ||
        compare(a.dot.state, b.dot.state) ||
        compare(a.dot.name, b.dot.name)
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
