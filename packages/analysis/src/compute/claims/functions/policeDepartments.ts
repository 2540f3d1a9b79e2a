import {rowsOf, type ClaimFunction} from "../claimReading.js";
import {agenciesOf, agencyReadings} from "../roster2017.js";

/** How many enrolled agencies are police departments: of towns and cities strictly, then any local agency that enforces the law. */
export const policeDepartments: ClaimFunction = (data) => {
  const [allLocal, firstTimers] = agencyReadings;
  const readings = [
    {which: allLocal, whose: "police departments among ", strictly: true},
    {which: allLocal, whose: "", strictly: false},
    {which: firstTimers, whose: "", strictly: false}
  ];
  return {
    readings: readings.map(({which, whose, strictly}) => {
      const {agencies, unplaced} = agenciesOf(data, which);
      const all = [...agencies.map(({agency}) => agency), ...unplaced];
      const counted = all.filter(({kind}) => !strictly || kind === "police");
      return {
        reading: `${whose}${which.who}${strictly ? "" : ", sheriffs and jails included"}`,
        computed: counted.length,
        n: counted.length,
        denominator: all.length,
        unit: "local agencies",
        rows: rowsOf(
          "agencies",
          `${which.filter}${strictly ? ", kind = police" : ""}`,
          counted.map(({agency, kind, level}) => ({agency, kind, level}))
        )
      };
    }),
    baseRates: []
  };
};
