import {overTimeChart, overTimeCsv, overTimeFinding, type OverTimeData} from "@onrecord/charts/enrollment";
import {universeKey} from "../charts/enrollment/allUniverses.js";
import {overTimeLines} from "../charts/enrollment/enrollmentLines.js";
import {enrollmentCitation} from "../pages/enrollmentCitation.js";
import {overTimeTableHtml} from "../pages/enrollmentTables.js";
import {enrollmentFigure, type EnrollmentView} from "./enrollmentFigure.js";
import {chosenIn, enrollmentControls} from "./enrollmentState.js";
import type {JsonFile, ListFile} from "./listFile.js";

/** Brings the chart over time to life. */
export async function enhanceOverTime(dataFile: JsonFile, listsFile: JsonFile): Promise<void> {
  const controls = document.querySelector<HTMLElement>("[data-controls]");
  if (!controls) return;
  const [all, listFile] = await Promise.all([dataFile.json(), listsFile.json()]);
  const precomputed = all as Readonly<Record<string, OverTimeData>>;
  const {version, creditOfAll, lists} = listFile as ListFile;
  const view = (): EnrollmentView => {
    const {universe, withoutStates} = chosenIn(controls, lists);
    const key = universeKey(universe, withoutStates);
    const data = precomputed[key];
    if (!data) throw new Error(`missing numbers: expected those of ${key}; build the site again`);
    const name = key === "all-local" ? "over-time" : `over-time-${key}`;
    const finding = overTimeFinding(data);
    const options = {credit: creditOfAll};
    const line = controls.querySelector(".shown");
    if (line) line.textContent = finding;
    return {
      name,
      published: name === "over-time",
      finding,
      table: overTimeTableHtml(data),
      lines: overTimeLines(name, {universe, withoutStates}, options),
      cite: enrollmentCitation(finding, "287(g) over time", version),
      draw: (width) => overTimeChart(data, {...options, ...(width === undefined ? {} : {width})}, document),
      csv: () => overTimeCsv(data, version)
    };
  };
  enrollmentControls(controls, enrollmentFigure(document.querySelector("[data-chart=over-time]"), view, "g.list"));
}
