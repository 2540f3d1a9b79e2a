import {scaleLinear, ticks} from "d3";
import {fitText, measureText, wrapText} from "../text/measureText.js";
import type {SourceStrip, StripQuote, StripSource, WordRange} from "@onrecord/corpus";

/** How rows are ordered: as sources first appear, or by words, most first. */
export type RowOrder = "appearance" | "words";

/** A box of the drawing, in pixels. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

export interface QuoteMark {
  readonly quote: StripQuote;
  readonly y: number;
  readonly height: number;
  /** Words in marks, solid. */
  readonly solid: readonly Bar[];
  /** Paraphrase, hatched. */
  readonly hatched: readonly Bar[];
  /** Where another speaks within these words: drawn tinted. */
  readonly tinted: readonly Bar[];
  readonly cues: readonly number[];
  /** From the outer speaker's bar to this one; undefined when outermost. */
  readonly elbow: {readonly x: number; readonly from: number; readonly to: number} | undefined;
  /** The smallest box that holds all bars. */
  readonly hit: Bar;
}

export interface SourceRow {
  readonly source: StripSource;
  readonly labelLines: readonly string[];
  readonly affiliation: string;
  readonly y: number;
  readonly height: number;
  readonly labelY: number;
  readonly barY: number;
  readonly marks: readonly QuoteMark[];
}

export interface PullQuote {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly group: string;
}

export interface SourcesLayout {
  readonly narrow: boolean;
  readonly plot: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};
  /** Where the article's last word ends. */
  readonly end: number;
  /** Printed where it ends; undefined when it fills the width, so that there is no room and no need. */
  readonly length: string | undefined;
  readonly ticks: readonly {readonly x: number; readonly label: string}[];
  readonly headline: Bar;
  readonly author: {readonly y: number; readonly barY: number; readonly bars: readonly Bar[]};
  readonly rows: readonly SourceRow[];
  readonly pullQuote: PullQuote | undefined;
}

export const barHeight = 16;
const smallest = 3;
const narrowBelow = 600;
const rowGap = 12;
const labelLine = 16;
const pullQuoteHeight = 22;
const pullQuoteWords = 8;

/** Where everything stands, as numbers. No text of the drawing is wider than the place it is given. */
export function layoutSources(
  data: SourceStrip,
  {width, top, order, scale}: {width: number; top: number; order: RowOrder; scale?: number}
): SourcesLayout {
  const narrow = width < narrowBelow;
  const left = narrow ? 0 : Math.min(230, Math.round(width * 0.26));
  const right = narrow ? width : width - 104;
  const x = scaleLinear([0, Math.max(1, data.words, scale ?? 0)], [left, right]);
  const bar = ({start, end}: WordRange): Bar => {
    const from = x(start);
    const breadth = Math.max(smallest, x(end) - from - 0.5);
    return {x: Math.min(from, right - breadth), width: breadth};
  };

  const sources = order === "words" ? [...data.sources].sort((a, b) => b.words - a.words || b.quotes - a.quotes) : data.sources;
  const pulled = choosePullQuote(data);
  let y = top + 26;
  const author = {y, barY: narrow ? y + labelLine + 4 : y + 2, bars: data.author.map(bar)};
  y = author.barY + barHeight + rowGap;

  const places = new Map<
    string,
    {y: number; height: number; labelLines: string[]; affiliation: string; labelY: number; barY: number}
  >();
  for (const source of sources) {
    const room = narrow ? width - 110 : left - 16;
    const labelLines = narrow ? [fitText(source.label, "sans-bold", 13, room)] : wrapText(source.label, "sans-bold", 13, room);
    const affiliation = fitText(source.affiliation, "sans", 12, narrow ? width - 8 : room);
    const labelHeight = (labelLines.length + 1) * labelLine;
    const barY = narrow ? y + labelHeight + 4 : y + 2;
    const pull = pulled?.source === source.source ? pullQuoteHeight : 0;
    const countHeight = (source.quotes > 0 ? 2 : 0) * labelLine + (source.uncounted > 0 ? labelLine : 0);
    const height = narrow ? labelHeight + 4 + barHeight + 8 + pull : Math.max(labelHeight, countHeight, barHeight + 10 + pull);
    places.set(source.source, {y, height, labelLines, affiliation, labelY: y + 13, barY});
    y += height + rowGap;
  }

  const rows = sources.map((source): SourceRow => {
    const place = places.get(source.source) ?? {y: 0, height: 0, labelLines: [], affiliation: "", labelY: 0, barY: 0};
    const marks = data.quotes
      .filter((quote) => quote.source === source.source)
      .map((quote) => layoutQuote(quote, place.barY, data, bar, (id) => places.get(id)?.barY));
    return {source, ...place, marks};
  });

  const step = ticks(0, data.words, Math.max(2, Math.floor((x(data.words) - left) / 90))).filter(Number.isInteger);
  const end = x(data.words);
  const length = `${data.words.toLocaleString("en-US")} words`;
  const marked = end + 4 + measureText(length, "sans", 11) * 1.05 <= right;
  // The end is labelled itself: no tick stands so near that the two labels would touch.
  const shownTicks = step.filter((value) => value === 0 || !marked || x(value) + 24 < end);
  return {
    narrow,
    plot: {left, right, top, bottom: y - rowGap + 4},
    end,
    length: marked ? length : undefined,
    ticks: shownTicks.map((value) => ({x: x(value), label: value.toLocaleString("en-US")})),
    headline: {x: left, width: Math.max(0, x(data.bodyStart) - left)},
    author,
    rows,
    pullQuote: pulled ? placePullQuote(pulled, rows, left, right) : undefined
  };
}

function layoutQuote(
  quote: StripQuote,
  barY: number,
  data: SourceStrip,
  bar: (words: WordRange) => Bar,
  barYOf: (source: string) => number | undefined
): QuoteMark {
  const half = quote.act === "thought" || quote.act === "attitude";
  const height = half ? barHeight / 2 : barHeight;
  const y = barY + barHeight - height;
  const nested = data.quotes.filter(({nestedIn}) => nestedIn === quote.quote).flatMap(({content}) => content);
  const all = quote.content.map(bar);
  const start = Math.min(...all.map(({x}) => x));
  const end = Math.max(...all.map(({x, width}) => x + width));
  const outer = quote.outerSource === null || quote.outerSource === quote.source ? undefined : barYOf(quote.outerSource);
  const x = start + Math.min(3, (end - start) / 2);
  return {
    quote,
    y,
    height,
    solid: quote.quoted.map(bar),
    hatched: without(quote.content, quote.quoted).map(bar),
    tinted: nested.map(bar),
    cues: quote.cue.map(({start, end}) => bar({start, end}).x + Math.min(bar({start, end}).width, 6) / 2),
    elbow: outer === undefined ? undefined : outer < barY ? {x, from: outer + barHeight, to: y} : {x, from: outer, to: y + height},
    hit: {x: start, width: end - start}
  };
}

/** The words of `content` outside `quoted`. */
function without(content: readonly WordRange[], quoted: readonly WordRange[]): WordRange[] {
  return content.flatMap(({start, end}) => {
    const rest: WordRange[] = [];
    let from = start;
    for (const piece of quoted) {
      if (piece.end <= from || piece.start >= end) continue;
      if (piece.start > from) rest.push({start: from, end: piece.start});
      from = piece.end;
    }
    if (from < end) rest.push({start: from, end});
    return rest;
  });
}

/** Words short enough to print on the chart: the longest published quotation of three to eight words, else the opening of the first. */
function choosePullQuote(data: SourceStrip): {source: string; quote: StripQuote; text: string} | undefined {
  const quoted = data.quotes.filter(({excerpt, place}) => excerpt !== "" && place === "body");
  const wordsIn = (text: string) => text.split(/\s+/u);
  const whole = quoted
    .filter(
      ({excerpt, cue}) =>
        cue.length > 0 && !excerpt.includes("…") && wordsIn(excerpt).length <= pullQuoteWords && wordsIn(excerpt).length >= 3
    )
    .sort((a, b) => wordsIn(b.excerpt).length - wordsIn(a.excerpt).length)[0];
  if (whole) return {source: whole.source, quote: whole, text: `“${whole.excerpt.replace(/[.,;]$/u, "")}”`};
  const opening = quoted
    .map((quote) => ({quote, words: wordsIn(quote.excerpt)}))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (!opening) return undefined;
  const {quote, words} = opening;
  const cut = words.length > pullQuoteWords;
  return {source: quote.source, quote, text: `“${words.slice(0, pullQuoteWords).join(" ")}${cut ? " …" : ""}”`};
}

function placePullQuote(
  pulled: {source: string; quote: StripQuote; text: string},
  rows: readonly SourceRow[],
  left: number,
  right: number
): PullQuote | undefined {
  const row = rows.find(({source}) => source.source === pulled.source);
  const mark = row?.marks.find(({quote}) => quote.quote === pulled.quote.quote);
  if (!row || !mark) return undefined;
  const text = fitText(pulled.text, "serif", 15, right - left);
  const breadth = measureText(text, "serif", 15);
  const fits = mark.hit.x + breadth <= right;
  const x = fits ? mark.hit.x : Math.max(left + breadth, mark.hit.x + mark.hit.width);
  return {text, x, y: row.barY + barHeight + pullQuoteHeight, anchor: fits ? "start" : "end", group: row.source.group};
}
