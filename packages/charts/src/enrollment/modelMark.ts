import {symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType} from "d3";
import {lightPalette} from "../palette.js";
import type {Group} from "../drawing/drawText.js";
import type {ModelKind} from "./modelKind.js";

const shapes: Readonly<Record<ModelKind, SymbolType>> = {
  jail: symbolCircle,
  warrant: symbolTriangle,
  "task-force": symbolSquare,
  several: symbolDiamond,
  unknown: symbolCircle
};
/** Shapes that look as large as a circle of the same box. */
const areas: Readonly<Record<ModelKind, number>> = {jail: 1, warrant: 0.78, "task-force": 0.98, several: 0.82, unknown: 0.7};

/** The outline of an agency's mark, centred on 0,0, in a box of `size` pixels: a shape for each kind, since colour never stands alone. */
export function markPath(kind: ModelKind, size: number): string {
  const area = Math.PI * (size / 2) ** 2 * areas[kind];
  return (symbol(shapes[kind], area).digits(2)() ?? "").replace(/\s+/gu, " ");
}

/** Adds one mark. What is not known is an empty ring. */
export function drawMark(group: Group, kind: ModelKind, size: number, x: number, y: number) {
  const path = group
    .append("path")
    .attr("transform", `translate(${Math.round(x * 100) / 100},${Math.round(y * 100) / 100})`)
    .attr("d", markPath(kind, size));
  return kind === "unknown"
    ? path
        .attr("class", "stroke-model-unknown")
        .attr("fill", "none")
        .attr("stroke", lightPalette.models.unknown)
        .attr("stroke-width", 1.2)
    : path.attr("class", `fill-model-${kind}`).attr("fill", lightPalette.models[kind]);
}
