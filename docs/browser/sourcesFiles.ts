import {sourcesChart, sourcesCsv, type SourcesChartOptions, type SourceStrip} from "@onrecord/charts";
import type {DrawnChart} from "./chartFiles.js";

/** The sources chart of one article as files. */
export function sourcesFiles(data: SourceStrip, options: SourcesChartOptions): DrawnChart {
  return {
    name: `${data.article}-sources`,
    draw: () => sourcesChart(data, options, document),
    csv: () => sourcesCsv(data)
  };
}
