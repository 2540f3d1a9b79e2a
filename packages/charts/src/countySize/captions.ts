import {countOf, dayText, integerText, millionsText, ofText, percentText} from "../text/numberText.js";
import {agenciesText, withoutText} from "../enrollment/universe.js";
import {modelsText} from "../enrollment/modelKind.js";
import type {CountySizeClass, CountySizeData, CountySizeDot} from "./countySizeData.js";

const sum = (classes: readonly CountySizeClass[], value: (one: CountySizeClass) => number) =>
  classes.reduce((total, one) => total + value(one), 0);

/** Counties with an agency below and above a number of residents that is one of the classes' bounds. */
export function enrolledAround(data: CountySizeData, residents: number) {
  const below = data.classes.filter((one) => one.below !== null && one.below <= residents);
  const above = data.classes.filter((one) => one.from >= residents);
  return {
    below: {counties: sum(below, ({counties}) => counties), enrolled: sum(below, ({enrolledCounties}) => enrolledCounties)},
    above: {counties: sum(above, ({counties}) => counties), enrolled: sum(above, ({enrolledCounties}) => enrolledCounties)}
  };
}

/**
 * What the chart shows, computed: how many of the counties below and above 100,000 residents have an agency.
 *
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countySizeFinding} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * countySizeFinding(data); // "16 of 2,546 counties with fewer than 100,000 residents had an agency enrolled; of the larger ones, 42 of 597"
 * ```
 */
export function countySizeFinding(data: CountySizeData): string {
  if (data.total.agencies === 0) return `No ${agenciesText(data.universe, 1)} on the list of ${dayText(data.asOf)}`;
  const {below, above} = enrolledAround(data, 100_000);
  return `${ofText(below.enrolled, below.counties)} counties with fewer than 100,000 residents had an agency enrolled; of the larger ones, ${ofText(above.enrolled, above.counties)}`;
}

/**
 * Unit and n.
 *
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countySizeSubtitle} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * countySizeSubtitle(data); // "58 local agencies on ICE’s 287(g) list of 1 August 2017, in 3,143 counties by residents in 2017. Lines: 95% intervals, as if the counties were a random sample."
 * ```
 */
export function countySizeSubtitle(data: CountySizeData): string {
  const placed = sum(data.classes, ({agencies}) => agencies);
  const left = data.unplaced.length;
  return `${countOf(placed, agenciesText(data.universe, 1), agenciesText(data.universe))} on ICE’s 287(g) list of ${dayText(data.asOf)}${withoutText(
    data.withoutStates
  )}, in ${integerText(data.total.counties)} counties by residents in ${data.populationYear}. ${
    left === 0 ? "" : `${countOf(left, "agency has", "agencies have")} no county. `
  }Lines: 95% intervals, as if the counties were a random sample.`;
}

/**
 * The chart for those who do not see it.
 *
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countySizeDescription} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * countySizeDescription(data).split(/[.:]/u)[0]; // "under 10,000 residents"
 * ```
 */
export function countySizeDescription(data: CountySizeData): string {
  return data.classes.map((one) => `${one.label} residents: ${classText(one)}`).join(". ") + ".";
}

/**
 * One row in words.
 *
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {classText} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * classText(data.classes[0]); // "2 agencies, 2 of 712 counties (0.3%), 0.01 of 3.8 million residents"
 * ```
 */
export function classText(one: CountySizeClass): string {
  const share = one.counties === 0 ? "" : ` (${percentText(one.enrolledCounties / one.counties)})`;
  return `${countOf(one.agencies, "agency", "agencies")}, ${ofText(one.enrolledCounties, one.counties)} counties${share}, ${millionsText(
    one.residentsCovered
  )} of ${millionsText(one.residents)} million residents`;
}

/**
 * One dot in words: what a screen reader says and the line under the drawing shows.
 *
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {agencyText} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * agencyText(data.classes[0].dots[0]); // "Refugio County Sheriff's Office, TX: jail enforcement, signed 28 June 2017; county of 7,178 residents"
 * ```
 */
export function agencyText(dot: CountySizeDot): string {
  const signed = dot.signedOn === null ? "no date of signing printed" : `signed ${dayText(dot.signedOn)}`;
  return `${dot.name}, ${dot.state}: ${modelsText(dot.models)}, ${signed}; county of ${countOf(dot.population, "resident", "residents")}`;
}
