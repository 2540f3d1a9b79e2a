import {sourceStrip} from "@onrecord/analysis/compute";
import {sourcesCsv} from "@onrecord/charts";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {sourcesSvg} from "./sourcesSvg.js";
import {stanceCharts} from "./stanceCharts.js";

export interface WrittenChart {
  readonly name: string;
  readonly svg: string;
  readonly csv: string;
}

/** Every chart of the site as files, at the size the page's download gives. */
export function allCharts(): WrittenChart[] {
  return [
    ...articles.map(({id}) => {
      const data = sourceStrip(recordOf(id), sources, version);
      return {name: `sources-${id}`, svg: sourcesSvg(data), csv: sourcesCsv(data)};
    }),
    ...stanceCharts()
  ];
}
