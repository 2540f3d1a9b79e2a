import {sourceStrip} from "@onrecord/analysis/compute";
import {sourcesChart, sourcesCsv, svgText} from "@onrecord/charts";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {parseHTML} from "linkedom";
import {commonScale} from "./commonScale.js";

export interface WrittenChart {
  readonly name: string;
  readonly svg: string;
  readonly csv: string;
}

/** Every chart of the site as files, at the size the page's download gives. */
export function allCharts(): WrittenChart[] {
  return articles.map(({id}) => {
    const {document} = parseHTML("<html><body></body></html>");
    const data = sourceStrip(recordOf(id), sources, version);
    return {name: `sources-${id}`, svg: svgText(sourcesChart(data, {scale: commonScale}, document)), csv: sourcesCsv(data)};
  });
}
