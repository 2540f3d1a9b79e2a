import {sourceStrip} from "@onrecord/analysis/compute";
import {dotsChart, dotsCsv, panelsChart, panelsCsv, sourcesCsv} from "@onrecord/charts";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {dotTableSet} from "./dotTableSet.js";
import {drawnAsFile} from "./drawnAsFile.js";
import {enrollmentCharts} from "./enrollment/enrollmentCharts.js";
import {panelsName} from "./panelsName.js";
import {quotePanelSet} from "./quotePanelSet.js";
import {dotsLines, panelsLines, reproduceSources} from "./reproduce.js";
import {sourcesSvg} from "./sourcesSvg.js";
import {stanceCharts} from "./stanceCharts.js";
import type {WrittenChart} from "./writtenChart.js";

let made: readonly WrittenChart[] | undefined;

/** Every chart of the site as files, at the size the page's download gives. */
export function allCharts(): readonly WrittenChart[] {
  return (made ??= [...sourcesCharts(), ...panelsCharts(), ...dotsCharts(), ...stanceCharts(), ...enrollmentCharts()]);
}

function written(name: string, csv: string, lines: string, at: (width?: number) => string): WrittenChart {
  return {name, svg: at(), csv, lines, at};
}

function sourcesCharts(): WrittenChart[] {
  return articles.map(({id}) => {
    const data = sourceStrip(recordOf(id), sources, version);
    return written(`sources-${id}`, sourcesCsv(data), reproduceSources.lines(id), (width) => sourcesSvg(data, width));
  });
}

function panelsCharts(): WrittenChart[] {
  return quotePanelSet().map((data) => {
    const name = panelsName(data);
    return written(name, panelsCsv(data), panelsLines(name, data), (width) =>
      drawnAsFile((document) => panelsChart(data, width === undefined ? {} : {width}, document))
    );
  });
}

function dotsCharts(): WrittenChart[] {
  return dotTableSet().map((data) =>
    written(data.name, dotsCsv(data), dotsLines(data.name), (width) =>
      drawnAsFile((document) => dotsChart(data, width === undefined ? {} : {width}, document))
    )
  );
}
