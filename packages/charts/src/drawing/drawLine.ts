import {lightPalette} from "../palette.js";
import type {Group} from "./drawText.js";
import {px} from "./style.js";

/** A thin line: between rows, on an axis. `strong` is drawn in ink. */
export function drawLine(
  group: Group,
  {x, y, to}: {readonly x: number; readonly y: number; readonly to: {readonly x: number} | {readonly y: number}},
  strong = false
): void {
  group
    .append("path")
    .attr("class", strong ? "stroke-ink" : "rule")
    .attr("d", `M${px(x)},${px(y)}${"x" in to ? `H${px(to.x)}` : `V${px(to.y)}`}`)
    .attr("stroke", strong ? lightPalette.ink : lightPalette.rule);
}
