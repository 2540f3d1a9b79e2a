import type {Selection} from "d3";
import {px} from "./style.js";

/** A group of a drawing. */
export type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Lines of text, one below the other; gives the baseline of the last. */
export function drawText(
  group: Group,
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  style: Readonly<Record<string, string | number>>
): number {
  lines.forEach((line, i) => {
    const text = group
      .append("text")
      .attr("x", px(x))
      .attr("y", px(y + i * lineHeight));
    for (const [name, value] of Object.entries(style)) text.attr(name, value);
    text.text(line);
  });
  return y + (lines.length - 1) * lineHeight;
}

/** A rectangle. */
export function box(group: Group, x: number, y: number, width: number, height: number) {
  return group.append("rect").attr("x", px(x)).attr("y", px(y)).attr("width", px(width)).attr("height", px(height));
}
