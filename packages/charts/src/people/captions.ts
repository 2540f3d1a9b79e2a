import {dayText, ofText} from "../text/numberText.js";
import type {Fifth, PeopleData, PeopleField} from "./peopleData.js";

const fields: Readonly<Record<PeopleField["field"], {readonly title: string; readonly short: string}>> = {
  foreignBornPct: {title: "Born abroad", short: "born abroad"},
  hispanicPct: {title: "Hispanic or Latino", short: "Hispanic or Latino"},
  whiteNonHispanicPct: {title: "White, not Hispanic", short: "white and not Hispanic"}
};
const bases: Readonly<Record<string, string>> = {
  acs_2009_2013: "American Community Survey, 2009 to 2013",
  acs_2012_2016: "American Community Survey, 2012 to 2016",
  acs_2017_2021: "American Community Survey, 2017 to 2021"
};

export const fieldTitle = ({field}: Pick<PeopleField, "field">) => fields[field].title;

/** A share of residents in per cent, one decimal. */
export const percent = (value: number | undefined) => (value === undefined ? "none" : `${value.toFixed(1)}%`);

export const fifthLabel = ({lowest, highest}: Fifth) => `${lowest.toFixed(1)} to ${highest.toFixed(1)}%`;

/**
 * What the chart shows, computed: the middle county with an agency beside the middle one of all.
 *
 * @example
 * ```ts
 * import {enrollmentByDemographics} from "@onrecord/analysis/compute";
 * import {peopleFinding} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const choice = {snapshot: "list-2017-08-01", populationYear: 2017, basis: demographics[0].basis};
 * const fields = (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) =>
 *   enrollmentByDemographics(tables, {...choice, field})
 * );
 * const data = {asOf: fields[0].asOf, fields};
 * peopleFinding(data); // "8.3% of residents are born abroad in the middle county with an agency, 2.5% in the middle county of all, 13.1% in the country"
 * ```
 */
export function peopleFinding({asOf, fields: all}: PeopleData): string {
  const [first] = all;
  if (first?.median.enrolledCounties === undefined) return `No county has an agency on the list of ${dayText(asOf)}`;
  return `${percent(first.median.enrolledCounties)} of residents are ${fields[first.field].short} in the middle county with an agency, ${percent(
    first.median.counties
  )} in the middle county of all, ${percent(first.ofResidents.counties)} in the country`;
}

/**
 * Unit and n.
 *
 * @example
 * ```ts
 * import {enrollmentByDemographics} from "@onrecord/analysis/compute";
 * import {peopleSubtitle} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const choice = {snapshot: "list-2017-08-01", populationYear: 2017, basis: demographics[0].basis};
 * const fields = (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) =>
 *   enrollmentByDemographics(tables, {...choice, field})
 * );
 * const data = {asOf: fields[0].asOf, fields};
 * peopleSubtitle(data); // "Counties in fifths by a share of their residents, lowest at the top; 58 of 3,141 counties have an agency on ICE’s 287(g) list of 1 August 2017. American Community Survey, 2009 to 2013. Lines: 95% intervals, as if the counties were a random sample."
 * ```
 */
export function peopleSubtitle({asOf, fields: all}: PeopleData): string {
  const [first] = all;
  const counties = first?.fifths.reduce((sum, fifth) => sum + fifth.counties, 0) ?? 0;
  const enrolled = first?.fifths.reduce((sum, fifth) => sum + fifth.enrolledCounties, 0) ?? 0;
  const survey = [...new Set(all.map(({basis}) => bases[basis] ?? basis))].join("; ");
  return `Counties in fifths by a share of their residents, lowest at the top; ${ofText(enrolled, counties)} counties have an agency on ICE’s 287(g) list of ${dayText(
    asOf
  )}. ${survey}. Lines: 95% intervals, as if the counties were a random sample.`;
}

/**
 * The chart for those who do not see it.
 *
 * @example
 * ```ts
 * import {enrollmentByDemographics} from "@onrecord/analysis/compute";
 * import {peopleDescription} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const choice = {snapshot: "list-2017-08-01", populationYear: 2017, basis: demographics[0].basis};
 * const fields = (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) =>
 *   enrollmentByDemographics(tables, {...choice, field})
 * );
 * const data = {asOf: fields[0].asOf, fields};
 * peopleDescription(data).split(/[.:]/u)[0]; // "Born abroad"
 * ```
 */
export function peopleDescription({fields: all}: PeopleData): string {
  return all
    .map(
      (one) =>
        `${fieldTitle(one)}: ${one.fifths.map((fifth) => `counties with ${fifthLabel(fifth)}, ${ofText(fifth.enrolledCounties, fifth.counties)} enrolled`).join("; ")}. Middle county ${percent(
          one.median.counties
        )}, middle county with an agency ${percent(one.median.enrolledCounties)}, all residents ${percent(one.ofResidents.counties)}.`
    )
    .join(" ");
}
