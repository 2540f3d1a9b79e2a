import {countyMap, mapCounties, mapCsv, mapFinding, type CountyShapes} from "@onrecord/charts/enrollment";
import {choiceName, ownYearOf} from "../charts/enrollment/choice.js";
import {unpackTables, type CompactTables} from "../charts/enrollment/compactTables.js";
import {atlasPath, editionOf} from "../charts/enrollment/edition.js";
import {countySizeData} from "../charts/enrollment/enrollmentData.js";
import {mapLines} from "../charts/enrollment/enrollmentLines.js";
import {enrollmentCitation} from "../pages/enrollmentCitation.js";
import {mapTableHtml} from "../pages/enrollmentTables.js";
import {enrollmentFigure, type EnrollmentView} from "./enrollmentFigure.js";
import {chosenIn, enrollmentControls} from "./enrollmentState.js";
import type {JsonFile, ListFile} from "./listFile.js";

/** Brings the map to life. */
export async function enhanceMap(tablesFile: JsonFile, listsFile: JsonFile, shapesFile: JsonFile): Promise<void> {
  const controls = document.querySelector<HTMLElement>("[data-controls]");
  if (!controls) return;
  const [compact, listFile, allShapes] = await Promise.all([tablesFile.json(), listsFile.json(), shapesFile.json()]);
  const tables = unpackTables(compact as CompactTables);
  const {version, lists} = listFile as ListFile;
  const shapesOf = allShapes as Readonly<Record<"2017" | "2023", CountyShapes>>;
  const view = (): EnrollmentView => {
    const {list, ...choice} = chosenIn(controls, lists);
    const data = countySizeData(tables, choice);
    const shapes = shapesOf[editionOf(list.asOf)];
    const finding = mapFinding(data, mapCounties(data, shapes));
    const name = choiceName("map", choice, ownYearOf(list.asOf));
    const line = controls.querySelector(".shown");
    if (line) line.textContent = finding;
    return {
      name,
      published: name === `map-${choice.snapshot}`,
      finding,
      table: mapTableHtml(data, shapes),
      lines: mapLines(name, choice, atlasPath(list.asOf), {credit: list.credit}),
      cite: enrollmentCitation(finding, "287(g) map", version),
      draw: (width) => countyMap(data, {credit: list.credit, shapes, ...(width === undefined ? {} : {width})}, document),
      csv: () => mapCsv(data, shapes, version)
    };
  };
  enrollmentControls(controls, enrollmentFigure(document.querySelector("[data-chart=map]"), view, ".county"));
}
