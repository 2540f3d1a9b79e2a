import {stanceChart, stanceCsv} from "@onrecord/charts/stance";
import {drawnAsFile} from "./drawnAsFile.js";
import {stanceLines} from "./reproduceStance.js";
import {stanceCodings, stanceName, stancePanelData, stancePanels} from "./stancePanels.js";
import type {WrittenChart} from "./writtenChart.js";

/** Both panels under each coding. */
export function stanceCharts(): WrittenChart[] {
  return stancePanels.flatMap((panel) =>
    stanceCodings.map((coding) => {
      const data = stancePanelData(panel, coding);
      const name = stanceName(panel, coding);
      const at = (width?: number) => drawnAsFile((document) => stanceChart(data, width === undefined ? {} : {width}, document));
      return {name, svg: at(), csv: stanceCsv(data), lines: stanceLines(name, panel, coding), at};
    })
  );
}
