import type {Selection} from "d3";
import {lightPalette} from "../palette.js";

export type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Pixels to two decimals: the same bytes on every machine. */
export const px = (value: number) => Math.round(value * 100) / 100;

/** Keeps lines that pass behind a text from running through it. */
export const halo = {stroke: lightPalette.paper, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke"};

export const inkText = {class: "ink", fill: lightPalette.ink};
export const mutedText = {class: "muted", fill: lightPalette.muted};

/** Writes lines one under another and returns the last one's baseline. */
export function drawText(
  group: Group,
  lines: string | readonly string[],
  {x, y, line = 16}: {readonly x: number; readonly y: number; readonly line?: number},
  style: Readonly<Record<string, string | number>> = inkText
): number {
  const all = typeof lines === "string" ? [lines] : lines;
  all.forEach((words, i) => {
    const text = group
      .append("text")
      .attr("x", px(x))
      .attr("y", px(y + i * line));
    for (const [name, value] of Object.entries(style)) text.attr(name, value);
    text.text(words);
  });
  return y + (all.length - 1) * line;
}
