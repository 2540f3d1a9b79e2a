import type {DotTable} from "@onrecord/corpus";
import {drawText, type Group} from "../drawing/drawText.js";
import {px} from "../drawing/style.js";
import {lightPalette} from "../palette.js";
import {fitLines} from "../text/measureText.js";
import {dotPitch, dotsHeight, drawDots} from "./drawDots.js";

const {ink, muted, rule} = lightPalette;
const small = {class: "muted", fill: muted, "font-size": 12};
const countRoom = 24;

function line(group: Group, width: number, y: number): void {
  group
    .append("path")
    .attr("class", "rule")
    .attr("d", `M0,${px(y)} H${px(width)}`)
    .attr("stroke", rule);
}

/** Rows by columns, with the sums at the right and below; gives where it ends. */
export function drawCross(group: Group, data: DotTable, width: number, top: number): number {
  const labelRoom = Math.min(190, Math.round(width * 0.22));
  const sumRoom = 34;
  const breadth = (width - labelRoom - sumRoom) / Math.max(1, data.columns.length);
  const perLine = Math.max(3, Math.min(10, Math.floor((breadth - countRoom - 6) / dotPitch)));
  const x = (i: number) => labelRoom + i * breadth;
  const headings = data.columns.map(({label}) => fitLines(label, "sans", 12, breadth - 8, 3));
  const headingHeight = Math.max(1, ...headings.map(({length}) => length)) * 15;
  headings.forEach((lines, i) => drawText(group, lines, x(i), top + 12 + headingHeight - lines.length * 15, 15, small));
  drawText(group, ["All"], width, top + headingHeight - 3, 0, {...small, "text-anchor": "end"});
  let y = top + headingHeight + 6;
  for (const row of data.rows) {
    line(group, width, y);
    const own = group.append("g").attr("class", "dot-row").attr("data-row", row.key);
    const labels = fitLines(row.label, "sans-bold", 13, labelRoom - 14, 3);
    drawText(own, labels, 0, y + 17, 16, {class: "ink", fill: ink, "font-weight": 600});
    row.cells.forEach(({dots}, i) => {
      drawDots(own, dots, x(i), y + 8, perLine);
    });
    drawText(own, [String(row.n)], width, y + 17, 0, {class: "ink", fill: ink, "font-size": 12, "text-anchor": "end"});
    const highest = Math.max(...row.cells.map(({dots}) => dotsHeight(dots.length, perLine)), 0);
    y += Math.max(labels.length * 16 + 10, highest + 16);
  }
  line(group, width, y);
  drawText(group, ["All"], 0, y + 18, 0, small);
  data.columns.forEach(({n}, i) => drawText(group, [String(n)], x(i), y + 18, 0, small));
  drawText(group, [String(data.n)], width, y + 18, 0, {...small, "text-anchor": "end"});
  return y + 20;
}

/** The same for narrow places: below each row a line for each column that has a dot. */
export function drawStackedCross(group: Group, data: DotTable, width: number, top: number): number {
  const labelRoom = Math.round(width * 0.44);
  const perLine = Math.max(3, Math.floor((width - labelRoom - countRoom - 4) / dotPitch));
  let y = top + 4;
  for (const row of data.rows) {
    line(group, width, y);
    const own = group.append("g").attr("class", "dot-row").attr("data-row", row.key);
    const end = drawText(own, fitLines(row.label, "sans-bold", 13, width - 44, 3), 0, y + 18, 17, {
      class: "ink",
      fill: ink,
      "font-weight": 600
    });
    drawText(own, [String(row.n)], width, y + 18, 0, {...small, "text-anchor": "end"});
    y = end + 8;
    row.cells.forEach(({column, dots}) => {
      if (dots.length === 0) return;
      const label = data.columns.find(({key}) => key === column)?.label ?? column;
      drawText(own, fitLines(label, "sans", 12, labelRoom - 8, 1), 0, y + 12, 0, small);
      drawDots(own, dots, labelRoom, y + 3, perLine);
      y += Math.max(19, dotsHeight(dots.length, perLine) + 8);
    });
    y += 6;
  }
  return y;
}
