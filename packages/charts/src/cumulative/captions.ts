import {countOf, dayText, integerText, ofText, percentText} from "../text/numberText.js";
import {countiesBelow, countiesInAll, type CumulativeData} from "./cumulativeData.js";

/**
 * What the chart shows, computed: how many of the enrolled counties, and of all, have fewer residents than `residents`.
 *
 * @example
 * ```ts
 * import {cumulativeEnrollment} from "@onrecord/analysis/compute";
 * import {cumulativeFinding} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const points = cumulativeEnrollment(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const data = {asOf: "2017-08-01", populationYear: 2017, points};
 * cumulativeFinding(data, 100_000); // "16 of 58 counties with an agency have fewer than 100,000 residents; of all counties, 2,546 of 3,143"
 * ```
 */
export function cumulativeFinding(data: CumulativeData, residents: number): string {
  const {allCounties, enrolledCounties} = countiesInAll(data);
  if (enrolledCounties === 0) return `No county has an agency on the list of ${dayText(data.asOf)}`;
  const below = countiesBelow(data, residents);
  return `${ofText(below.enrolledCounties, enrolledCounties)} counties with an agency have fewer than ${integerText(
    residents
  )} residents; of all counties, ${ofText(below.allCounties, allCounties)}`;
}

/**
 * Unit and n.
 *
 * @example
 * ```ts
 * import {cumulativeEnrollment} from "@onrecord/analysis/compute";
 * import {cumulativeSubtitle} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const points = cumulativeEnrollment(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const data = {asOf: "2017-08-01", populationYear: 2017, points};
 * cumulativeSubtitle(data); // "Counties with at most so many residents, in per cent of 3,143 counties and of 58 with an agency on ICE’s 287(g) list of 1 August 2017. Residents in 2017, logarithmic scale."
 * ```
 */
export function cumulativeSubtitle(data: CumulativeData): string {
  const {allCounties, enrolledCounties} = countiesInAll(data);
  return `Counties with at most so many residents, in per cent of ${countOf(allCounties, "county", "counties")} and of ${integerText(
    enrolledCounties
  )} with an agency on ICE’s 287(g) list of ${dayText(data.asOf)}. Residents in ${data.populationYear}, logarithmic scale.`;
}

/**
 * The chart for those who do not see it.
 *
 * @example
 * ```ts
 * import {cumulativeEnrollment} from "@onrecord/analysis/compute";
 * import {cumulativeDescription} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const points = cumulativeEnrollment(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const data = {asOf: "2017-08-01", populationYear: 2017, points};
 * cumulativeDescription(data, 100_000).split(/[.:]/u)[0]; // "Two rising curves"
 * ```
 */
export function cumulativeDescription(data: CumulativeData, residents: number): string {
  const all = countiesInAll(data);
  const below = countiesBelow(data, residents);
  const share = (count: number, of: number) => (of === 0 ? "none" : percentText(count / of));
  return `Two rising curves. At ${integerText(residents)} residents the curve of all counties has reached ${share(
    below.allCounties,
    all.allCounties
  )}, that of counties with an agency ${share(below.enrolledCounties, all.enrolledCounties)}.`;
}
