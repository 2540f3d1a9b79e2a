import {agenciesBelow} from "../../enrollment/agenciesBelow.js";
import {baseRates} from "../baseRate.js";
import {rowsOf, type ClaimFunction} from "../claimReading.js";
import {agenciesOf, agencyReadings, allLocal, populationYear} from "../roster2017.js";

/** What share of agencies sits in a county of fewer than 100,000 residents. */
export const withFewResidents: ClaimFunction = (data) => {
  const {below, counties, residents} = agenciesBelow(data, allLocal);
  return {
    readings: agencyReadings.map((which) => {
      const agencies = agenciesOf(data, which).agencies;
      const n = agencies.filter(({population}) => population < below).length;
      return {
        reading: `${which.who}, by the residents of the county where each sits`,
        computed: n / agencies.length,
        n,
        denominator: agencies.length,
        unit: "agencies in a county",
        rows: rowsOf(
          "agencies, county-population",
          `${which.filter}; year = ${populationYear}`,
          agencies.map(({agency, hostFips, population}) => ({agency: agency.agency, hostFips, population}))
        )
      };
    }),
    baseRates: baseRates(`with fewer than ${below.toLocaleString("en-US")} residents`, counties, residents)
  };
};
