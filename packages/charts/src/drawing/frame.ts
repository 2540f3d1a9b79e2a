import {select, type Selection} from "d3";
import {lightPalette} from "../palette.js";
import {wrapText} from "../text/measureText.js";
import {drawText, type Group} from "./drawText.js";
import {narrowBelow, sans, serif} from "./style.js";

const {paper, ink, muted} = lightPalette;

/** The words around a chart. */
export interface FrameWords {
  /** The class of the kind of chart, `sources-chart`. */
  readonly kind: string;
  readonly finding: string;
  readonly subtitle: string;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  readonly credit: string;
}

/** A chart that is begun: what is drawn between its heading and its credit goes into `svg`, from `top` on. */
export interface Frame {
  readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly width: number;
  readonly top: number;
  /** Writes the credit below `bottom`, sets the height, and gives the node. */
  close: (bottom: number) => SVGSVGElement;
}

/** Begins a drawing: its names, its ground, its heading. 280 pixels wide at least, 960 unless told. */
export function openFrame(words: FrameWords, width: number | undefined, document: Document): Frame {
  const breadth = Math.max(280, Math.round(width ?? 960));
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg
    .attr("class", `onrecord-chart ${words.kind}`)
    .attr("role", "group")
    .attr("aria-label", words.finding)
    .attr("font-family", sans)
    .attr("font-size", 13)
    .attr("text-rendering", "geometricPrecision");
  svg.append("title").text(words.finding);
  svg.append("desc").text(words.description);
  const background = svg.append("rect").attr("class", "paper").attr("width", breadth).attr("fill", paper);
  const top = drawHeading(svg.append("g").attr("class", "header"), words, breadth);
  return {
    svg,
    width: breadth,
    top,
    close(bottom) {
      const height = drawCredit(svg.append("g").attr("class", "credit"), words.credit, breadth, bottom);
      background.attr("height", height);
      svg.attr("viewBox", `0 0 ${breadth} ${height}`).attr("width", breadth).attr("height", height);
      return svg.node() as SVGSVGElement;
    }
  };
}

function drawHeading(group: Group, {finding, subtitle}: FrameWords, width: number): number {
  const size = width < narrowBelow ? 19 : 22;
  const titleEnd = drawText(group, wrapText(finding, "serif", size, width - 4), 0, size + 2, size * 1.2, {
    class: "ink",
    fill: ink,
    "font-family": serif,
    "font-weight": 600,
    "font-size": size
  });
  return drawText(group, wrapText(subtitle, "sans", 13, width - 4), 0, titleEnd + 22, 18, {class: "muted", fill: muted});
}

function drawCredit(group: Group, credit: string, width: number, top: number): number {
  const end = drawText(group, wrapText(credit, "sans", 11, width - 4), 0, top, 15, {class: "muted", fill: muted, "font-size": 11});
  return Math.ceil(end + 8);
}
