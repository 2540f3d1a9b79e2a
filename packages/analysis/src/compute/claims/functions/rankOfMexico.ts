import {rowsOf, type ClaimFunction} from "../claimReading.js";
import {fiscalYear2015} from "./fiscalYear2015.js";

/** Which place Mexican citizens have among the citizenships of people removed in fiscal year 2015. */
export const rankOfMexico: ClaimFunction = (data) => {
  const named = data.removalsByCitizenship
    .filter(({fiscalYear, citizenship}) => fiscalYear === 2015 && citizenship !== "Other" && citizenship !== "Total")
    .sort((a, b) => b.removals - a.removals);
  const mexico = named.find(({citizenship}) => citizenship === "Mexico");
  if (!mexico)
    throw new RangeError("Missing citizenship: expected Mexico in fiscal year 2015, received none. Pass the whole table.");
  return {
    readings: [
      {
        reading: "place of Mexico among the citizenships of people removed by ICE in fiscal year 2015",
        computed: 1 + named.filter(({removals}) => removals > mexico.removals).length,
        n: mexico.removals,
        denominator: fiscalYear2015(data).removals,
        unit: "removals",
        rows: rowsOf(
          "removals-by-citizenship",
          "fiscalYear = 2015, named citizenships",
          named.map(({citizenship, removals}) => ({citizenship, removals}))
        )
      }
    ],
    baseRates: []
  };
};
