import {enrollmentView} from "../../enrollment/enrollmentView.js";
import type {Universe} from "../../enrollment/universe.js";
import type {ClaimData} from "../claimData.js";
import {rowsOf, type ClaimFunction, type ClaimReading} from "../claimReading.js";
import {allLocal, fiscalYearStart, inauguration, lastList} from "../roster2017.js";

/** How many agencies on the list of 1 August 2017 had never had an agreement before. */
export const agenciesThatJoined: ClaimFunction = (data) => ({
  readings: [
    joinedSince(data, inauguration, "local agencies whose first agreement was signed since the inauguration, 20 January 2017"),
    joinedSince(data, fiscalYearStart, "local agencies whose first agreement was signed since 1 October 2016, in fiscal year 2017")
  ],
  baseRates: []
});

function joinedSince(data: ClaimData, since: string, reading: string): ClaimReading {
  const on = (universe: Universe) => {
    const {agencies, unplaced} = enrollmentView(data, {...allLocal, universe});
    return [...agencies.map(({agency}) => agency), ...unplaced].map(({agency}) => agency).sort();
  };
  const joined = on({kind: "first-time-since", since});
  const firstSigned = new Map(
    data.agreements.filter(({firstTime}) => firstTime === true).map(({agency, signedOn}) => [agency, signedOn])
  );
  return {
    reading,
    computed: joined.length,
    n: joined.length,
    denominator: on({kind: "all-local"}).length,
    unit: "local agencies on the list",
    rows: rowsOf(
      "agreements",
      `firstTime, signedOn ${since} or later, agency with snapshot = ${lastList}`,
      joined.map((agency) => ({agency, signedOn: firstSigned.get(agency) ?? null}))
    )
  };
}
