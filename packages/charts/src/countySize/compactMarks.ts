import {px} from "../drawing/style.js";
import type {ModelKind} from "../enrollment/modelKind.js";

/** Marks in a square of three pixels, as steps from its middle: small enough that a thousand of them are a short path. */
const outlines: Readonly<Record<ModelKind, string>> = {
  jail: "m-1.5 0a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1-3 0",
  warrant: "m-1.5 1.3h3l-1.5-2.8z",
  "task-force": "m-1.4-1.4h2.8v2.8h-2.8z",
  several: "m0-1.8l1.4 1.8l-1.4 1.8l-1.4-1.8z",
  unknown: "m-1.5-.4h3v.8h-3z"
};

/** One path for all marks of a kind, centred on the places. */
export function compactMarks(kind: ModelKind, places: readonly {readonly x: number; readonly y: number}[]): string {
  return places.map(({x, y}) => `M${px(x)} ${px(y)}${outlines[kind]}`).join("");
}
