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

/** What the chart shows, computed: how many of the counties below and above 100,000 residents have an agency. */
export function countySizeFinding(data: CountySizeData): string {
  if (data.total.agencies === 0) return `No ${agenciesText(data.universe, 1)} on the list of ${dayText(data.asOf)}`;
  const {below, above} = enrolledAround(data, 100_000);
  return `${ofText(below.enrolled, below.counties)} counties with fewer than 100,000 residents had an agency enrolled; of the larger ones, ${ofText(above.enrolled, above.counties)}`;
}

/** Unit and n. */
export function countySizeSubtitle(data: CountySizeData): string {
  const placed = sum(data.classes, ({agencies}) => agencies);
  const left = data.unplaced.length;
  return `${countOf(placed, agenciesText(data.universe, 1), agenciesText(data.universe))} on ICE’s 287(g) list of ${dayText(data.asOf)}${withoutText(
    data.withoutStates
  )}, in ${integerText(data.total.counties)} counties by residents in ${data.populationYear}. ${
    left === 0 ? "" : `${countOf(left, "agency has", "agencies have")} no county. `
  }Lines: 95% intervals, as if the counties were a random sample.`;
}

/** The chart for those who do not see it. */
export function countySizeDescription(data: CountySizeData): string {
  return data.classes.map((one) => `${one.label} residents: ${classText(one)}`).join(". ") + ".";
}

/** One row in words. */
export function classText(one: CountySizeClass): string {
  const share = one.counties === 0 ? "" : ` (${percentText(one.enrolledCounties / one.counties)})`;
  return `${countOf(one.agencies, "agency", "agencies")}, ${ofText(one.enrolledCounties, one.counties)} counties${share}, ${millionsText(
    one.residentsCovered
  )} of ${millionsText(one.residents)} million residents`;
}

/** One dot in words: what a screen reader says and the line under the drawing shows. */
export function agencyText(dot: CountySizeDot): string {
  const signed = dot.signedOn === null ? "no date of signing printed" : `signed ${dayText(dot.signedOn)}`;
  return `${dot.name}, ${dot.state}: ${modelsText(dot.models)}, ${signed}; county of ${countOf(dot.population, "resident", "residents")}`;
}
