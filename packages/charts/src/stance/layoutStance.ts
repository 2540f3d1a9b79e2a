import {narrowBelow} from "../drawing/style.js";
import {measureText, wrapText} from "../text/measureText.js";
import type {StanceDot, StanceDotRow, StanceDots} from "@onrecord/corpus";

/** A dot with its middle, in pixels. */
export interface PlacedDot {
  readonly dot: StanceDot;
  readonly x: number;
  readonly y: number;
}

export interface PlacedRow {
  readonly row: StanceDotRow;
  readonly labelLines: readonly string[];
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
  readonly dots: readonly PlacedDot[];
  /** How many are against and in favor, printed at the outer ends; undefined where there are none. */
  readonly against: {readonly text: string; readonly x: number; readonly y: number} | undefined;
  readonly favor: {readonly text: string; readonly x: number; readonly y: number} | undefined;
}

export interface PlacedArticle {
  readonly article: string;
  readonly titleLines: readonly string[];
  readonly titleY: number;
  readonly headY: number;
  readonly rows: readonly PlacedRow[];
}

export interface StanceLayout {
  readonly narrow: boolean;
  /** Where the plot begins, and the zone of dots without a side in its middle. */
  readonly left: number;
  readonly radius: number;
  readonly middle: {readonly left: number; readonly right: number};
  readonly articles: readonly PlacedArticle[];
  readonly bottom: number;
}

const labelLine = 15;
const countRoom = 24;
const titleLine = 20;
/** Room for the head of each zone, in pixels. */
const headRoom = {side: 52, middle: 80};

/** Dots are smaller where there is little room. */
const sizes = {wide: {pitch: 14, line: 15, radius: 5.2}, narrow: {pitch: 12, line: 13, radius: 4.5}} as const;

/**
 * Where everything stands. Every dot keeps its place in text order, outwards from the middle, in as many lines as it takes. Zones are as wide as
 * their fullest row, so that dots stay near the names of their rows.
 */
export function layoutStance(data: StanceDots, {width, top}: {readonly width: number; readonly top: number}): StanceLayout {
  const narrow = width < narrowBelow;
  const {pitch, line: linePitch, radius} = narrow ? sizes.narrow : sizes.wide;
  const left = narrow ? 0 : Math.min(220, Math.round(width * 0.25));
  const rows = data.articles.flatMap((article) => article.rows);
  const most = (labels: readonly StanceDot["label"][]) =>
    Math.max(1, ...rows.map(({dots}) => dots.filter(({label}) => labels.includes(label)).length));
  const capacity = Math.floor((width - left - 2 * countRoom - 8) / pitch);
  const middleCount = Math.min(most(["neutral", "unclear"]), Math.max(4, Math.floor(capacity * 0.4)));
  const sideCount = (label: "against" | "favor") =>
    Math.min(most([label]), Math.max(1, Math.floor((capacity - middleCount - 1) / 2)));
  const counts = {against: sideCount("against"), favor: sideCount("favor")};
  const breadth = (n: number) => Math.max(headRoom.side, n * pitch + countRoom);
  const middleBreadth = Math.max(Math.min(headRoom.middle, capacity * pitch * 0.4), middleCount * pitch) + 8;
  const spare = width - left - breadth(counts.against) - middleBreadth - breadth(counts.favor);
  const middleLeft = left + breadth(counts.against) + (narrow ? Math.max(0, spare) / 2 : 0);
  const middle = {left: middleLeft, right: middleLeft + middleBreadth};
  const centre = (middle.left + middle.right) / 2;

  let y = top;
  const articles = data.articles.map(({article, title, rows: own}): PlacedArticle => {
    const titleLines = wrapText(title, "serif", 16, width - 4);
    const titleY = y + 18;
    const headY = titleY + (titleLines.length - 1) * titleLine + 20;
    y = headY + 8;
    const placed = own.map((row): PlacedRow => {
      const labelText = row.provisional ? `${row.label} †` : row.label;
      const labelLines = wrapText(labelText, "sans", 13, (narrow ? width : left) - 10);
      const rowTop = y;
      const dotsTop = narrow ? rowTop + labelLines.length * labelLine + 4 : rowTop;
      const against = row.dots.filter(({label}) => label === "against");
      const favor = row.dots.filter(({label}) => label === "favor");
      const undecided = ["neutral", "unclear"].flatMap((code) => row.dots.filter(({label}) => label === code));
      const lines = Math.max(
        1,
        Math.ceil(against.length / counts.against),
        Math.ceil(favor.length / counts.favor),
        Math.ceil(undecided.length / middleCount)
      );
      const lineY = (line: number) => dotsTop + 8 + line * linePitch;
      const outwards = (dots: readonly StanceDot[], from: number, direction: 1 | -1, perLine: number): PlacedDot[] =>
        dots.map((dot, i) => ({
          dot,
          x: from + direction * (pitch * (i % perLine) + pitch / 2 + 2),
          y: lineY(Math.floor(i / perLine))
        }));
      const centred = undecided.map((dot, i): PlacedDot => {
        const line = Math.floor(i / middleCount);
        const inLine = Math.min(middleCount, undecided.length - line * middleCount);
        return {dot, x: centre + ((i % middleCount) - (inLine - 1) / 2) * pitch, y: lineY(line)};
      });
      const count = (n: number, from: number, direction: 1 | -1, perLine: number) => {
        if (n === 0) return undefined;
        const text = String(n);
        return {text, x: from + direction * (pitch * Math.min(n, perLine) + 8), y: lineY(0) + 4};
      };
      const bottom = Math.max(lineY(lines - 1) + 10, narrow ? 0 : rowTop + labelLines.length * labelLine + 4);
      y = bottom + 6;
      return {
        row,
        labelLines,
        labelY: rowTop + 12,
        top: dotsTop,
        bottom,
        dots: [
          ...outwards(against, middle.left, -1, counts.against),
          ...centred,
          ...outwards(favor, middle.right, 1, counts.favor)
        ],
        against: count(against.length, middle.left, -1, counts.against),
        favor: count(favor.length, middle.right, 1, counts.favor)
      };
    });
    y += 18;
    return {article, titleLines, titleY, headY, rows: placed};
  });
  return {narrow, left, radius, middle, articles, bottom: y};
}

/** The heads of the three zones; the middle one is short where there is little room. */
export function zoneHeads({middle}: StanceLayout): {readonly text: string; readonly x: number; readonly anchor: string}[] {
  const long = "no side taken";
  const room = middle.right - middle.left - 8;
  return [
    {text: "against", x: middle.left - 8, anchor: "end"},
    {
      text: measureText(long, "sans", 11) <= room ? long : "no side",
      x: (middle.left + middle.right) / 2,
      anchor: "middle"
    },
    {text: "in favor", x: middle.right + 8, anchor: "start"}
  ];
}
