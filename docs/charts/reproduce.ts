/** What a reader installs, and the file the lines go to: the same for every chart. */
export const reproduce = {
  install: "npm install @onrecord/corpus @onrecord/analysis @onrecord/charts linkedom",
  file: "chart.mjs"
};

/** The lines under the chart: they make its table and its drawing from the published packages, and are executed in tests. */
export const reproduceSources = {
  ...reproduce,
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

const linesOf = (
  name: string,
  kind: "panels" | "dots",
  statistic: string,
  options: string
) => `import {writeFileSync} from "node:fs";
import {${statistic}} from "@onrecord/analysis/compute";
import {${kind}Chart, ${kind}Csv, svgText} from "@onrecord/charts";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {parseHTML} from "linkedom";

const records = articles.map(({id}) => recordOf(id));
const data = ${statistic}(records, sources, {${options}version});
const svg = ${kind}Chart(data, {}, parseHTML("<html></html>").document);
writeFileSync("${name}.svg", svgText(svg));
writeFileSync("${name}.csv", ${kind}Csv(data));
`;

/** The same for the panels of "Who is quoted". */
export function panelsLines(name: string, {unit, level}: {readonly unit: string; readonly level: string}): string {
  return linesOf(name, "panels", "quotePanels", `unit: "${unit}", level: "${level}", `);
}

/** The same for the dots of "How they are introduced". */
export function dotsLines(name: string): string {
  if (name === "same-words") return linesOf(name, "dots", "sharedCueTable", "");
  const [what = "", rows = ""] = name.split("-by-");
  const columns = {cues: "cueClass", naming: "naming", kinds: "kind"}[what] ?? what;
  return linesOf(name, "dots", "dotTable", `rows: "${rows}", columns: "${columns}", `);
}
