import type {LegendItem} from "./drawLegend.js";
import {colourOf, groupLabels} from "./style.js";

/** A legend's dots for the affiliation groups that occur, in the order of the palette. */
export function groupItems(occurring: Iterable<string>): LegendItem[] {
  const present = new Set(occurring);
  return Object.entries(groupLabels)
    .filter(([group]) => present.has(group))
    .map(([group, label]) => ({
      label,
      swatch: 12,
      draw: (at) =>
        at.append("circle").attr("class", `fill-${group}`).attr("cx", 6).attr("cy", 0).attr("r", 5).attr("fill", colourOf(group))
    }));
}
