/** The lines under the chart: they make its table and its drawing from the published packages, and are executed in tests. */
export const reproduceSources = {
  install: "npm install @onrecord/corpus @onrecord/analysis @onrecord/charts linkedom",
  file: "chart.mjs",
  lines: (article: string) => `import {writeFileSync} from "node:fs";
import {sourceStrip} from "@onrecord/analysis/compute";
import {sourcesChart, sourcesCsv, svgText} from "@onrecord/charts";
import {articles, recordOf, sources, version, wordIndex} from "@onrecord/corpus";
import {parseHTML} from "linkedom";

const data = sourceStrip(recordOf("${article}"), sources, version);
const scale = Math.max(...articles.map((article) => wordIndex(article).total)); // one scale for all pieces
const svg = sourcesChart(data, {scale}, parseHTML("<html></html>").document);
writeFileSync("sources-${article}.svg", svgText(svg));
writeFileSync("sources-${article}.csv", sourcesCsv(data));
`
};
