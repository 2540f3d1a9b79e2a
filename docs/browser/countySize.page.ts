import {
  countySizeChart,
  countySizeCsv,
  countySizeFinding,
  countySizeMultiples,
  cumulativeChart,
  cumulativeCsv,
  cumulativeFinding,
  multiplesFinding,
  shareScaleOf
} from "@onrecord/charts/enrollment";
import {articleRule, choiceName, defaultChoice, ownYearOf} from "../charts/enrollment/choice.js";
import {unpackTables, type CompactTables} from "../charts/enrollment/compactTables.js";
import {countySizeData, cumulativeData} from "../charts/enrollment/enrollmentData.js";
import {countySizeLines, cumulativeLines, multiplesLines} from "../charts/enrollment/enrollmentLines.js";
import {csvOfLists} from "../charts/enrollment/csvOfLists.js";
import {enrollmentCitation} from "../pages/enrollmentCitation.js";
import {agencyTableHtml, countySizeTableHtml, cumulativeTableHtml, multiplesTableHtml} from "../pages/enrollmentTables.js";
import {enrollmentFigure, type EnrollmentView} from "./enrollmentFigure.js";
import {chosenIn, enrollmentControls} from "./enrollmentState.js";
import {goToAgency} from "./goToAgency.js";
import type {JsonFile, ListFile} from "./listFile.js";

/** Brings the page to life: both charts follow the controls, each mark leads to its row in the list. */
export async function enhanceCountySize(tablesFile: JsonFile, listsFile: JsonFile): Promise<void> {
  const controls = document.querySelector<HTMLElement>("[data-controls]");
  if (!controls) return;
  const [compact, listFile] = await Promise.all([tablesFile.json(), listsFile.json()]);
  const tables = unpackTables(compact as CompactTables);
  const {version, creditOfAll, lists, fiveLists} = listFile as ListFile;
  const cite = (finding: string) => enrollmentCitation(finding, "287(g) by county size", version);
  const figureOf = (chart: string) => document.querySelector<HTMLElement>(`[data-chart=${chart}]`);
  const scaleOfAll = once(() =>
    shareScaleOf(lists.map(({snapshot, asOf}) => countySizeData(tables, defaultChoice(snapshot, asOf))))
  );

  const sizeView = (): EnrollmentView => {
    const {list, ...choice} = chosenIn(controls, lists);
    const data = countySizeData(tables, choice);
    const allLists = controls.querySelector<HTMLInputElement>("input[name=scale]:checked")?.value === "all";
    const options = {credit: list.credit, rule: articleRule, ...(allLists ? {shareMax: scaleOfAll()} : {})};
    const name = `${choiceName("county-size", choice, ownYearOf(list.asOf))}${allLists ? "-one-scale" : ""}`;
    tell(controls, countySizeFinding(data));
    return {
      name,
      published: name === `county-size-${choice.snapshot}`,
      finding: countySizeFinding(data),
      table: countySizeTableHtml(data),
      lines: countySizeLines(name, choice, options),
      cite: cite(countySizeFinding(data)),
      draw: (width) => countySizeChart(data, {...options, ...sized(width)}, document),
      csv: () => countySizeCsv(data, version)
    };
  };
  const curveView = (): EnrollmentView => {
    const {list, ...choice} = chosenIn(controls, lists);
    const data = cumulativeData(tables, choice);
    const options = {credit: list.credit, rule: articleRule};
    const name = choiceName("cumulative", choice, ownYearOf(list.asOf));
    const finding = cumulativeFinding(data, articleRule.residents);
    return {
      name,
      published: name === `cumulative-${choice.snapshot}`,
      finding,
      table: cumulativeTableHtml(data),
      lines: cumulativeLines(name, choice, list.asOf, options),
      cite: cite(finding),
      draw: (width) => cumulativeChart(data, {...options, ...sized(width)}, document),
      csv: () => cumulativeCsv(data, version)
    };
  };
  const fiveView = (): EnrollmentView => {
    const choices = lists
      .filter(({snapshot}) => fiveLists.includes(snapshot))
      .map(({snapshot, asOf}) => defaultChoice(snapshot, asOf));
    const data = choices.map((choice) => countySizeData(tables, choice));
    const options = {credit: creditOfAll};
    return {
      name: "county-size-five-lists",
      published: true,
      finding: multiplesFinding(data),
      table: multiplesTableHtml(data),
      lines: multiplesLines("county-size-five-lists", choices, options),
      cite: cite(multiplesFinding(data)),
      draw: (width) => countySizeMultiples(data, {...options, ...sized(width)}, document),
      csv: () => csvOfLists(data, version)
    };
  };

  const redrawSize = enrollmentFigure(figureOf("county-size"), sizeView, ".agency", (mark) => {
    goToAgency(mark.getAttribute("data-agency") ?? "");
  });
  const redrawCurves = enrollmentFigure(figureOf("cumulative"), curveView, "[data-curve]");
  enrollmentFigure(figureOf("five-lists"), fiveView, ".none");
  enrollmentControls(controls, () => {
    redrawSize();
    redrawCurves();
    const agencies = document.querySelector('[data-part="agencies"]');
    // Escaped by the template that made it, as in the page itself.
    if (agencies) agencies.innerHTML = agencyTableHtml(countySizeData(tables, chosenIn(controls, lists))).text;
  });
}

const sized = (width: number | undefined) => (width === undefined ? {} : {width});

function once(make: () => number): () => number {
  let made: number | undefined;
  return () => (made ??= make());
}

/** Tells those who listen what the choice shows. */
function tell(controls: HTMLElement, finding: string): void {
  const line = controls.querySelector(".shown");
  if (line) line.textContent = finding;
}
