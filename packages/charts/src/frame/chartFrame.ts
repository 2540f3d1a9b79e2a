import {select} from "d3";
import {lightPalette} from "../palette.js";
import {wrapText} from "../text/measureText.js";
import {drawText, inkText, mutedText, type Group} from "./drawText.js";
import {sans, serif} from "./typefaces.js";

/** What a chart says in words. */
export interface ChartWords {
  /** The finding, computed. */
  readonly title: string;
  /** Unit and n. */
  readonly subtitle: string;
  /** The chart for those who do not see it. */
  readonly description: string;
  /** Source and data version. */
  readonly credit: string;
}

export interface ChartFrame {
  readonly width: number;
  /** Below 640 pixels labels stand above their rows. */
  readonly narrow: boolean;
  /** Where the subtitle ends. */
  readonly top: number;
  group(name: string, hidden?: boolean): Group;
  /** Writes the credit below `bottom`, sets the height, and returns the drawing. */
  close(bottom: number): SVGSVGElement;
}

const narrowBelow = 640;
const narrowest = 280;

/** The width of a drawing: what was asked for, in whole pixels, 280 at least, 960 where nothing was asked. */
export function chartWidth(width: number | undefined): number {
  return Math.max(narrowest, Math.round(width ?? 960));
}

/** Opens a drawing with what every chart has: a title that states the finding, unit and n, a description, paper. */
export function chartFrame(document: Document, name: string, words: ChartWords, asked: number | undefined): ChartFrame {
  const width = chartWidth(asked);
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg
    .attr("class", `onrecord-chart ${name}`)
    .attr("role", "group")
    .attr("aria-label", words.title)
    .attr("font-family", sans)
    .attr("font-size", 13)
    .attr("text-rendering", "geometricPrecision");
  svg.append("title").text(words.title);
  svg.append("desc").text(words.description);
  const paper = svg.append("rect").attr("class", "paper").attr("width", width).attr("fill", lightPalette.paper);
  const group = (className: string, hidden = false): Group => {
    const added = svg.append("g").attr("class", className);
    return hidden ? added.attr("aria-hidden", "true") : added;
  };

  const header = group("header");
  const size = width < narrowBelow ? 19 : 22;
  const titleEnd = drawText(
    header,
    wrapText(words.title, "serif", size, width - 4),
    {x: 0, y: size + 2, line: size * 1.2},
    {...inkText, "font-family": serif, "font-weight": 600, "font-size": size}
  );
  const top = drawText(header, wrapText(words.subtitle, "sans", 13, width - 4), {x: 0, y: titleEnd + 22, line: 18}, mutedText);

  return {
    width,
    narrow: width < narrowBelow,
    top,
    group,
    close(bottom) {
      const end = drawText(
        group("credit"),
        wrapText(words.credit, "sans", 11, width - 4),
        {x: 0, y: bottom + 24, line: 15},
        {...mutedText, "font-size": 11}
      );
      const height = Math.ceil(end + 8);
      paper.attr("height", height);
      svg.attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height);
      return svg.node() as SVGSVGElement;
    }
  };
}
