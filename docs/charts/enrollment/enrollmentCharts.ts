import {enrollmentOverTime} from "@onrecord/analysis/compute";
import {
  countyMap,
  countySizeChart,
  countySizeCsv,
  countySizeMultiples,
  cumulativeChart,
  cumulativeCsv,
  mapCsv,
  overTimeChart,
  overTimeCsv,
  peopleChart,
  peopleCsv,
  voteChart,
  voteCsv,
  type CountySizeData,
  type OverTimeData
} from "@onrecord/charts/enrollment";
import {version} from "@onrecord/enrollment";
import type {WrittenChart} from "../writtenChart.js";
import {drawnAsFile} from "../drawnAsFile.js";
import {articleRule, choiceName, defaultChoice, ownYearOf} from "./choice.js";
import {csvOfLists} from "./csvOfLists.js";
import {countySizeData, cumulativeData} from "./enrollmentData.js";
import {
  countySizeLines,
  cumulativeLines,
  mapLines,
  multiplesLines,
  overTimeLines,
  peopleLines,
  voteLines
} from "./enrollmentLines.js";
import {articleList, creditOfAll, fiveLists, listName, listNames, type ListName} from "./lists.js";
import {atlasPath} from "./edition.js";
import {shapesFor} from "./shapes.js";
import {enrollmentTables as tables} from "./tables.js";
import {peopleData, voteData} from "./voteChoices.js";
import {articleShare, basisOf, electionBefore} from "./voteYears.js";

/** Every chart of the 287(g) programme at its default choices, as files. */
export function enrollmentCharts(): WrittenChart[] {
  return [
    ...listNames.flatMap((list) => [countySize(list), cumulative(list), map(list)]),
    multiples(),
    overTime(),
    ...listNames.flatMap((list) => [vote(list), people(list)])
  ];
}

type Drawing = (width: number | undefined, document: Document) => SVGSVGElement;

function written(name: string, csv: string, lines: string, draw: Drawing): WrittenChart {
  const at = (width?: number) => drawnAsFile((document) => draw(width, document));
  return {name, csv, lines, svg: at(), at};
}

const sized = (width: number | undefined) => (width === undefined ? {} : {width});

/** Options of the size chart: the article's limit is drawn in all of them. */
export const countySizeOptions = (credit: string) => ({credit, rule: articleRule});

export const nameOf = (kind: string, {snapshot, asOf}: Pick<ListName, "snapshot" | "asOf">) =>
  choiceName(kind, defaultChoice(snapshot, asOf), ownYearOf(asOf));

export function countySize({snapshot, asOf, credit}: ListName): WrittenChart {
  const choice = defaultChoice(snapshot, asOf);
  const data = countySizeData(tables, choice);
  const options = countySizeOptions(credit);
  const name = nameOf("county-size", {snapshot, asOf});
  return written(name, countySizeCsv(data, version), countySizeLines(name, choice, options), (width, document) =>
    countySizeChart(data, {...options, ...sized(width)}, document)
  );
}

export function cumulative({snapshot, asOf, credit}: ListName): WrittenChart {
  const choice = defaultChoice(snapshot, asOf);
  const data = cumulativeData(tables, choice);
  const options = countySizeOptions(credit);
  const name = nameOf("cumulative", {snapshot, asOf});
  return written(name, cumulativeCsv(data, version), cumulativeLines(name, choice, asOf, options), (width, document) =>
    cumulativeChart(data, {...options, ...sized(width)}, document)
  );
}

export function map({snapshot, asOf, credit}: ListName): WrittenChart {
  const choice = defaultChoice(snapshot, asOf);
  const data = countySizeData(tables, choice);
  const shapes = shapesFor(asOf);
  const name = nameOf("map", {snapshot, asOf});
  return written(name, mapCsv(data, shapes, version), mapLines(name, choice, atlasPath(asOf), {credit}), (width, document) =>
    countyMap(data, {credit, shapes, ...sized(width)}, document)
  );
}

const fiveChoices = () => fiveLists.map((snapshot) => defaultChoice(snapshot, listName(snapshot).asOf));

export const fiveSizes = (): CountySizeData[] => fiveChoices().map((choice) => countySizeData(tables, choice));

export function multiples(): WrittenChart {
  const lists = fiveSizes();
  const name = "county-size-five-lists";
  const options = {credit: creditOfAll};
  return written(name, csvOfLists(lists, version), multiplesLines(name, fiveChoices(), options), (width, document) =>
    countySizeMultiples(lists, {...options, ...sized(width)}, document)
  );
}

export function overTime(): WrittenChart {
  const choice = {universe: {kind: "all-local"}, withoutStates: []} as const;
  const data: OverTimeData = {...choice, lists: enrollmentOverTime(tables, choice)};
  const options = {credit: creditOfAll};
  return written("over-time", overTimeCsv(data, version), overTimeLines("over-time", choice, options), (width, document) =>
    overTimeChart(data, {...options, ...sized(width)}, document)
  );
}

/** Options of the vote chart: the article's share is drawn on the list that it speaks of. */
export const voteOptions = (snapshot: string, credit: string) => ({
  credit,
  ...(snapshot === articleList ? {rule: articleShare} : {})
});

export function vote({snapshot, asOf, credit}: ListName): WrittenChart {
  const choice = {...defaultChoice(snapshot, asOf), electionYear: electionBefore(asOf)};
  const data = voteData(tables, choice);
  const options = voteOptions(snapshot, credit);
  const name = nameOf("vote", {snapshot, asOf});
  return written(name, voteCsv(data, version), voteLines(name, choice, options), (width, document) =>
    voteChart(data, {...options, ...sized(width)}, document)
  );
}

export function people({snapshot, asOf, credit}: ListName): WrittenChart {
  const choice = {...defaultChoice(snapshot, asOf), basis: basisOf(asOf)};
  const data = peopleData(tables, choice);
  const name = nameOf("people", {snapshot, asOf});
  return written(name, peopleCsv(data, version), peopleLines(name, choice, {credit}), (width, document) =>
    peopleChart(data, {credit, ...sized(width)}, document)
  );
}
