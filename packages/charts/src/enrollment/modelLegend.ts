import type {Group} from "../drawing/drawText.js";
import {writeAt, mutedText} from "../drawing/writeAt.js";
import {integerText} from "../text/numberText.js";
import {measureText} from "../text/measureText.js";
import {modelKindLabel, modelKinds, type ModelKind} from "./modelKind.js";
import {drawMark} from "./modelMark.js";

export interface ModelLegendOptions {
  readonly width: number;
  /** Baseline of the first line. */
  readonly top: number;
  /** Whether the number of each kind stands beside it; it does unless told. */
  readonly counts?: boolean;
  /** Draws the sign of a kind in a box of 14 pixels whose left middle is given. Default: the mark of an agency. */
  readonly sign?: (group: Group, kind: ModelKind, x: number, y: number) => void;
}

const box = 14;
const agencySign = (group: Group, kind: ModelKind, x: number, y: number) => drawMark(group, kind, 9, x + box / 2 - 2, y);

/** The kinds that occur, wrapped to the width. Returns the last line's baseline. */
export function drawModelLegend(group: Group, kinds: readonly ModelKind[], options: ModelLegendOptions): number {
  const {width, top, counts = true, sign = agencySign} = options;
  let x = 0;
  let y = top;
  for (const kind of modelKinds) {
    const n = kinds.filter((other) => other === kind).length;
    if (n === 0) continue;
    const label = counts ? `${modelKindLabel(kind)} ${integerText(n)}` : modelKindLabel(kind);
    const breadth = box + 5 + measureText(label, "sans", 12) * 1.05;
    if (x > 0 && x + breadth > width) {
      x = 0;
      y += 20;
    }
    sign(group, kind, x, y - 4);
    writeAt(group, label, {x: x + box + 5, y}, {...mutedText, "font-size": 12});
    x += breadth + 18;
  }
  return y;
}
