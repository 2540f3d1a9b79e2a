import type {PanelMark, PanelRow, QuotePanels} from "@onrecord/corpus";
import {narrowBelow} from "../drawing/style.js";
import {countIn} from "./panelsTable.js";
import {fitLines} from "../text/measureText.js";

/** How rows are ordered: as the codebook lists affiliations, or by words, most first. */
export type PanelOrder = "appearance" | "words";

/** A block of a bar, in pixels. */
export interface PanelBlock {
  readonly mark: PanelMark;
  readonly x: number;
  readonly width: number;
}

/** The bar of one affiliation in one article. */
export interface PanelBar {
  readonly row: PanelRow;
  readonly y: number;
  /** Printed beside it where panels stand above each other, else empty: the label then stands once, at the left. */
  readonly labelLines: readonly string[];
  readonly blocks: readonly PanelBlock[];
  readonly count: number;
  /** Where the count is printed. */
  readonly end: number;
}

/** One article. */
export interface Panel {
  readonly article: string;
  /** Official sources, and all, in the unit of the panels. */
  readonly official: number;
  readonly count: number;
  readonly titleLines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly left: number;
  /** From the first bar to the last. */
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly PanelBar[];
}

export interface PanelsLayout {
  readonly narrow: boolean;
  readonly panels: readonly Panel[];
  /** The labels at the left and the sums at the right, where panels stand side by side. */
  readonly labels: readonly {readonly row: PanelRow; readonly lines: readonly string[]; readonly y: number}[];
  readonly sumX: number;
  readonly bottom: number;
}

export const panelBarHeight = 14;
const pitch = 34;
const countRoom = 34;
const titleLine = 15;

/** The rows in the order asked for; where words are equal, in order of appearance. */
export function orderedRows(data: QuotePanels, order: PanelOrder): readonly PanelRow[] {
  return order === "words" ? [...data.rows].sort((a, b) => b.words - a.words) : data.rows;
}

/** Where everything stands. One scale for all panels: the longest bar of all affiliations fills its room, whichever are shown. */
export function layoutPanels(
  data: QuotePanels,
  {width, top, order, shown}: {width: number; top: number; order: PanelOrder; shown: ReadonlySet<string> | undefined}
): PanelsLayout {
  const rows = orderedRows(data, order).filter(({affiliation}) => shown?.has(affiliation) ?? true);
  const longest = Math.max(1, ...data.rows.flatMap(({cells}) => cells.map(({count}) => count)));
  return width < narrowBelow ? stacked(data, rows, longest, width, top) : sideBySide(data, rows, longest, width, top);
}

function sideBySide(data: QuotePanels, rows: readonly PanelRow[], longest: number, width: number, top: number): PanelsLayout {
  const labelRoom = Math.min(168, Math.round(width * 0.2));
  const sumRoom = 64;
  const gap = 14;
  const breadth = (width - labelRoom - sumRoom) / Math.max(1, data.articles.length) - gap;
  const scale = Math.max(1, breadth - countRoom) / longest;
  const titled = data.articles.map(({article, title, official, count}) => ({
    article,
    official,
    count,
    titleLines: fitLines(title, "sans", 12, breadth, 4)
  }));
  const titleHeight = Math.max(0, ...titled.map(({titleLines}) => titleLines.length)) * titleLine;
  const barTop = top + titleHeight + 38;
  const y = (i: number) => barTop + i * pitch;
  const bottom = y(rows.length) - (pitch - panelBarHeight) + 8;
  return {
    narrow: false,
    panels: titled.map(({article, official, count, titleLines}, i) => {
      const left = labelRoom + i * (breadth + gap);
      return {
        article,
        official,
        count,
        titleLines,
        x: left,
        y: top + 12 + titleHeight - titleLines.length * titleLine,
        left,
        top: barTop - 6,
        bottom,
        bars: rows.map((row, j) => barOf(row, article, left, y(j), scale, []))
      };
    }),
    labels: rows.map((row, j) => ({row, lines: fitLines(row.label, "sans-bold", 13, labelRoom - 14, 1), y: y(j)})),
    sumX: width,
    bottom
  };
}

function stacked(data: QuotePanels, rows: readonly PanelRow[], longest: number, width: number, top: number): PanelsLayout {
  const labelRoom = Math.round(width * 0.46);
  const scale = Math.max(1, width - labelRoom - countRoom) / longest;
  let y = top + 8;
  const panels = data.articles.map(({article, title, official, count}): Panel => {
    const titleLines = fitLines(title, "sans-bold", 13, width - 4, 3);
    const titleY = y + 14;
    const barTop = titleY + titleLines.length * 17 + 22;
    const own = rows.filter((row) => countIn(row, article) > 0);
    const bars = own.map((row, i) =>
      barOf(row, article, labelRoom, barTop + i * 24, scale, fitLines(row.label, "sans", 12, labelRoom - 8, 1))
    );
    const bottom = barTop + own.length * 24 - 4;
    y = bottom + 22;
    return {article, official, count, titleLines, x: 0, y: titleY, left: labelRoom, top: barTop - 5, bottom, bars};
  });
  return {narrow: true, panels, labels: [], sumX: width, bottom: y - 14};
}

function barOf(row: PanelRow, article: string, left: number, y: number, scale: number, labelLines: readonly string[]): PanelBar {
  let from = 0;
  const marks = row.cells.find((cell) => cell.article === article)?.marks ?? [];
  const blocks = marks.map((mark, i): PanelBlock => {
    const x = left + 1 + from * scale;
    from += mark.size;
    const next = marks[i + 1];
    const gap = next === undefined ? 0 : next.source === mark.source ? 0.75 : 2;
    const whole = mark.size * scale;
    return {mark, x, width: Math.max(Math.min(1, whole), whole - Math.min(gap, whole / 2))};
  });
  return {row, y, labelLines, blocks, count: countIn(row, article), end: left + 1 + from * scale + 6};
}
