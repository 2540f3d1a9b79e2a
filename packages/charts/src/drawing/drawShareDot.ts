import {lightPalette} from "../palette.js";
import type {Group} from "./drawText.js";
import {px} from "./style.js";

export interface ShareDot {
  /** From 0 to 1. */
  readonly share: number;
  readonly interval?: {readonly lower: number; readonly upper: number} | null | undefined;
}

/** A share as a dot on its interval. `x` places shares from 0 to `max`; what is beyond is drawn at the end. */
export function drawShareDot(group: Group, {share, interval}: ShareDot, y: number, x: (share: number) => number, max = 1): void {
  if (interval)
    group
      .append("path")
      .attr("class", "stroke-ink interval")
      .attr("d", `M${px(x(interval.lower))},${px(y)}H${px(x(Math.min(max, interval.upper)))}`)
      .attr("stroke", lightPalette.ink)
      .attr("stroke-opacity", 0.45)
      .attr("stroke-width", 3);
  group
    .append("circle")
    .attr("class", "ink share")
    .attr("cx", px(x(Math.min(max, share))))
    .attr("cy", px(y))
    .attr("r", 4.5)
    .attr("fill", lightPalette.ink);
}
