import {lightPalette} from "../palette.js";
import {measureText} from "../text/measureText.js";
import type {Group} from "./drawText.js";
import {px} from "./style.js";

/** One mark of a legend and what it means. */
export interface LegendItem {
  readonly label: string;
  /** How wide the mark is, in pixels. */
  readonly swatch: number;
  /** Draws the mark about the line's middle, from x = 0. */
  readonly draw: (at: Group) => void;
}

/** Lines of marks with their meanings, wrapped to the width; gives where they end. */
export function drawLegend(group: Group, lines: readonly (readonly LegendItem[])[], width: number, top: number): number {
  let y = top;
  for (const line of lines) {
    let x = 0;
    y += 14;
    for (const {label, draw, swatch} of line) {
      const breadth = swatch + 6 + measureText(label, "sans", 12) * 1.04 + 18;
      if (x > 0 && x + breadth - 18 > width) {
        x = 0;
        y += 20;
      }
      const item = group.append("g").attr("transform", `translate(${px(x)},${px(y)})`);
      draw(item);
      item
        .append("text")
        .attr("class", "muted")
        .attr("x", swatch + 6)
        .attr("y", 4)
        .attr("font-size", 12)
        .attr("fill", lightPalette.muted)
        .text(label);
      x += breadth;
    }
    y += 8;
  }
  return y;
}
