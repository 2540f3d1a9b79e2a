import {sourceStrip} from "@onrecord/analysis/compute";
import {sourcesCsv} from "@onrecord/charts";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {reproduceSources} from "./reproduce.js";
import {sourcesSvg} from "./sourcesSvg.js";
import {stanceCharts} from "./stanceCharts.js";

export interface WrittenChart {
  readonly name: string;
  readonly svg: string;
  readonly csv: string;
  /** The lines that make both from the published packages. */
  readonly lines: string;
}

/** Every chart of the site as files, at the size the page's download gives. */
export function allCharts(): WrittenChart[] {
  return [
    ...articles.map(({id}) => {
      const data = sourceStrip(recordOf(id), sources, version);
      return {name: `sources-${id}`, svg: sourcesSvg(data), csv: sourcesCsv(data), lines: reproduceSources.lines(id)};
    }),
    ...stanceCharts()
  ];
}
