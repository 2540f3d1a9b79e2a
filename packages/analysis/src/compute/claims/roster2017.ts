import type {PlacedAgency} from "../enrollment/enrollmentView.js";
import {enrollmentView, type EnrollmentView} from "../enrollment/enrollmentView.js";
import type {ClaimData} from "./claimData.js";

/** The last list before the articles of November 2017: ICE's agencies of 1 August 2017. */
export const lastList = "list-2017-08-01";
/** Residents of the same year, votes of the election before, and the survey that holds it. */
export const populationYear = 2017;
export const electionYear = 2016;
export const survey = "acs_2012_2016";
/** Start of the government's fiscal year 2017; and the day on which the president took office. */
export const fiscalYearStart = "2016-10-01";
export const inauguration = "2017-01-20";

export const allLocal = {snapshot: lastList, populationYear} as const;
export const firstTimers = {...allLocal, universe: {kind: "first-time-since", since: fiscalYearStart}} as const;

/** The two readings of “the agencies that joined”, each with its words for a page and its filter. */
export const agencyReadings = [
  {
    options: allLocal,
    who: "all local agencies on the list of 1 August 2017",
    filter: `snapshot = ${lastList}, level other than state`
  },
  {
    options: firstTimers,
    who: "local agencies whose first agreement was signed since 1 October 2016",
    filter: `snapshot = ${lastList}, level other than state, first agreement signed ${fiscalYearStart} or later`
  }
] as const;

/** The agencies of a reading, in order of their ids, over the counties of 2017. */
export function agenciesOf(data: ClaimData, {options}: (typeof agencyReadings)[number]): EnrollmentView {
  const view = enrollmentView(data, options);
  const byId = (a: PlacedAgency, b: PlacedAgency) => (a.agency.agency < b.agency.agency ? -1 : 1);
  return {...view, agencies: [...view.agencies].sort(byId)};
}
