import {svgText} from "@onrecord/charts/svg";
import {pngOf} from "./pngOf.js";

/** The kinds of file a chart is handed out as. */
export type ChartFile = "svg" | "png" | "csv";

/** What a chart is at the moment: its drawing at its standard width, and its table. */
export interface DrawnChart {
  readonly name: string;
  readonly draw: () => SVGSVGElement;
  readonly csv: () => string;
}

/** One file of the chart at its standard width, the same bytes as `npm run charts` writes. */
export async function chartFile(kind: ChartFile, chart: DrawnChart): Promise<{name: string; content: Blob}> {
  const name = `on-the-record-${chart.name}.${kind}`;
  if (kind === "csv") return {name, content: new Blob([chart.csv()], {type: "text/csv"})};
  const svg = chart.draw();
  const text = svgText(svg);
  if (kind === "svg") return {name, content: new Blob([text], {type: "image/svg+xml"})};
  return {name, content: await pngOf(text, Number(svg.getAttribute("width")), Number(svg.getAttribute("height")), fontsFolder())};
}

/** Where the page itself loads its typefaces from. */
function fontsFolder(): URL {
  const link = document.querySelector<HTMLLinkElement>("link[rel=preload][as=font]");
  return new URL(".", link?.href ?? document.baseURI);
}
