import {lightPalette} from "../palette.js";
import {drawText, type Group} from "./drawText.js";

export const inkText = {class: "ink", fill: lightPalette.ink};
export const mutedText = {class: "muted", fill: lightPalette.muted};

/** Writes one line, or lines one under another, and returns the last one's baseline. In ink unless told. */
export function writeAt(
  group: Group,
  lines: string | readonly string[],
  {x, y, line = 16}: {readonly x: number; readonly y: number; readonly line?: number},
  style: Readonly<Record<string, string | number>> = inkText
): number {
  return drawText(group, typeof lines === "string" ? [lines] : lines, x, y, line, style);
}
