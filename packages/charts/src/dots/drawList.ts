import type {DotRow, DotTable} from "@onrecord/corpus";
import {drawText, type Group} from "../drawing/drawText.js";
import {px, serif} from "../drawing/style.js";
import {lightPalette} from "../palette.js";
import {fitText, measureText} from "../text/measureText.js";
import {dotPitch, dotsHeight, drawDots} from "./drawDots.js";

const {ink, muted, rule} = lightPalette;
const perLine = 10;
const rowPitch = 18;

interface Section {
  readonly label: string;
  readonly note: string;
  readonly rows: readonly DotRow[];
  readonly height: number;
}

function sectionsOf(data: DotTable): Section[] {
  const sections = new Map<string, {label: string; note: string; rows: DotRow[]}>();
  for (const row of data.rows) {
    if (row.section === null) continue;
    const {label, note} = row.section;
    const key = JSON.stringify([label, note]);
    const known = sections.get(key);
    if (known) known.rows.push(row);
    else sections.set(key, {label, note, rows: [row]});
  }
  return [...sections.values()].map((section) => ({
    ...section,
    height: 34 + section.rows.reduce((sum, row) => sum + heightOf(row), 0)
  }));
}

const dotsOf = (row: DotRow) => row.cells.flatMap(({dots}) => dots);
const heightOf = (row: DotRow) => Math.max(rowPitch, dotsHeight(dotsOf(row).length, perLine) + 8);

/** Words one after another, in as many columns as fit, read down; gives where the longest column ends. */
export function drawList(group: Group, data: DotTable, width: number, top: number): number {
  const sections = sectionsOf(data);
  const columns = width >= 900 ? 3 : width >= 560 ? 2 : 1;
  const gap = 28;
  const breadth = (width - gap * (columns - 1)) / columns;
  const widest = Math.max(1, ...data.rows.map((row) => Math.min(perLine, row.n)));
  const labelX = widest * dotPitch + 28;
  const total = sections.reduce((sum, {height}) => sum + height, 0);
  let [column, y, bottom] = [0, top, top];
  for (const section of sections) {
    if (column < columns - 1 && y > top && y - top + section.height / 2 > total / columns) {
      column += 1;
      y = top;
    }
    const x = column * (breadth + gap);
    drawSection(group, section, {x, y, breadth, labelX});
    y += section.height;
    bottom = Math.max(bottom, y);
  }
  return bottom - 8;
}

function drawSection(
  group: Group,
  {label, note, rows}: Section,
  {x, y, breadth, labelX}: {x: number; y: number; breadth: number; labelX: number}
): void {
  const own = group.append("g").attr("class", "dot-section").attr("data-word", label);
  own
    .append("path")
    .attr("class", "rule")
    .attr("d", `M${px(x)},${px(y)} h${px(breadth)}`)
    .attr("stroke", rule);
  drawText(own, [label], x, y + 19, 0, {class: "ink", fill: ink, "font-family": serif, "font-weight": 600, "font-size": 16});
  const noteX = x + measureText(label, "serif", 16) * 1.05 + 10;
  drawText(own, [fitText(note, "sans", 12, x + breadth - noteX)], noteX, y + 19, 0, {class: "muted", fill: muted, "font-size": 12});
  let at = y + 26;
  for (const row of rows) {
    drawDots(own, dotsOf(row), x, at + 2, perLine);
    drawText(own, [fitText(row.label, "sans", 12, breadth - labelX)], x + labelX, at + 10.5, 0, {
      class: "muted",
      fill: muted,
      "font-size": 12
    });
    at += heightOf(row);
  }
}
