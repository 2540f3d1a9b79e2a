import type {ClaimData} from "../claimData.js";
import {rowsOf, type ClaimFunction, type ClaimReading} from "../claimReading.js";
import {agenciesOf, agencyReadings, fiscalYearStart, lastList} from "../roster2017.js";

const lastBefore = "page-2016-12-11";
const firstAfter = "page-2017-01-29";

/** How many times as many agencies were enrolled on 1 August 2017 as before. */
export const growthOfProgram: ClaimFunction = (data) => {
  const now = agenciesOn(data, lastList);
  const joined = agenciesOf(data, agencyReadings[1]);
  const newcomers = joined.agencies.length + joined.unplaced.length;
  const growth = (reading: string, before: number, filter: string): ClaimReading => ({
    reading,
    computed: now / before,
    n: now,
    denominator: before,
    unit: "agencies, state-wide ones included",
    rows: rowsOf("roster-entries", filter, [
      {when: "1 August 2017", agencies: now},
      {when: "before", agencies: before}
    ])
  });
  return {
    readings: [
      growth(
        "the list of 1 August 2017 against the last list before the inauguration, 11 December 2016",
        agenciesOn(data, lastBefore),
        `agencies with snapshot = ${lastList}; with snapshot = ${lastBefore}`
      ),
      growth(
        "the list of 1 August 2017 against the first list after the inauguration, 29 January 2017",
        agenciesOn(data, firstAfter),
        `agencies with snapshot = ${lastList}; with snapshot = ${firstAfter}`
      ),
      growth(
        "the list of 1 August 2017 against what is left of it without those that joined since 1 October 2016",
        now - newcomers,
        `agencies with snapshot = ${lastList}; without those whose first agreement was signed ${fiscalYearStart} or later`
      )
    ],
    baseRates: []
  };
};

const agenciesOn = ({entries}: ClaimData, list: string) =>
  new Set(entries.filter(({snapshot}) => snapshot === list).map(({agency}) => agency)).size;
