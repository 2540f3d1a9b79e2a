import {rowsOf, type ClaimFunction} from "../claimReading.js";
import {fiscalYear2015} from "./fiscalYear2015.js";

/** How many people ICE removed in the last full fiscal year before September 2016: October 2014 to September 2015. */
export const removalsOfLastYear: ClaimFunction = (data) => {
  const {removals, source, status} = fiscalYear2015(data);
  return {
    readings: [
      {
        reading: "removals by ICE in fiscal year 2015 (October 2014 to September 2015), the last full one before the article",
        computed: removals,
        n: removals,
        denominator: null,
        unit: "removals",
        rows: rowsOf("ice-removals", "fiscalYear = 2015", [{fiscalYear: 2015, removals, status, source}])
      }
    ],
    baseRates: []
  };
};
