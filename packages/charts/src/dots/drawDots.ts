import type {Dot} from "@onrecord/corpus";
import {box, drawText, type Group} from "../drawing/drawText.js";
import {colourOf, px} from "../drawing/style.js";
import {lightPalette} from "../palette.js";

/** From one dot's centre to the next, in pixels. */
export const dotPitch = 9;

/** How high so many dots stand, wrapped. */
export function dotsHeight(n: number, perLine: number): number {
  return Math.ceil(n / perLine) * dotPitch;
}

/** Exactly as many dots as there are attributions, wrapped, with their number behind the first line. */
export function drawDots(group: Group, dots: readonly Dot[], x: number, y: number, perLine: number): void {
  dots.forEach(({quote, group: colour, text}, i) => {
    const left = x + (i % perLine) * dotPitch;
    const top = y + Math.floor(i / perLine) * dotPitch;
    const mark = group.append("g").attr("class", "quote").attr("data-quote", quote).attr("role", "img").attr("aria-label", text);
    box(mark, left, top, dotPitch, dotPitch).attr("class", "hit").attr("fill", lightPalette.paper).attr("fill-opacity", 0);
    mark
      .append("circle")
      .attr("class", `fill-${colour}`)
      .attr("cx", px(left + dotPitch / 2))
      .attr("cy", px(top + dotPitch / 2))
      .attr("r", 3.6)
      .attr("fill", colourOf(colour));
  });
  if (dots.length > 0)
    drawText(group, [String(dots.length)], x + Math.min(dots.length, perLine) * dotPitch + 4, y + dotPitch - 0.5, 0, {
      class: "ink count",
      fill: lightPalette.ink,
      "font-size": 12
    });
}
