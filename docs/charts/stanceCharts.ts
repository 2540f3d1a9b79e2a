import {stanceChart, stanceCsv, svgText} from "@onrecord/charts";
import {parseHTML} from "linkedom";
import {stanceLines} from "./reproduceStance.js";
import {stanceCodings, stanceName, stancePanelData, stancePanels} from "./stancePanels.js";

/** A stance chart as files. */
export interface WrittenStanceChart {
  readonly name: string;
  readonly svg: string;
  readonly csv: string;
  /** The lines that make both from the published packages. */
  readonly lines: string;
  /** The same drawing at another width. */
  readonly at: (width: number) => string;
}

/** Both panels under each coding. */
export function stanceCharts(): WrittenStanceChart[] {
  return stancePanels.flatMap((panel) =>
    stanceCodings.map((coding) => {
      const data = stancePanelData(panel, coding);
      const name = stanceName(panel, coding);
      const at = (width?: number) =>
        svgText(stanceChart(data, width === undefined ? {} : {width}, parseHTML("<html><body></body></html>").document));
      return {name, svg: at(), csv: stanceCsv(data), lines: stanceLines(name, panel, coding), at};
    })
  );
}
