import {enrollmentByDemographics} from "../../enrollment/enrollmentByDemographics.js";
import {quantile} from "../../inference/quantile.js";
import {baseRatesWhere} from "../baseRate.js";
import {rowsOf, type ClaimFunction} from "../claimReading.js";
import {demographicsOf} from "../demographicsOf.js";
import {agenciesOf, agencyReadings, allLocal, survey} from "../roster2017.js";

/** How the typical host county's share of foreign-born residents compares with the nation's, and with the typical county's. */
export const immigrantsInHostCounties: ClaimFunction = (data) => {
  const {ofResidents, median} = enrollmentByDemographics(data, {...allLocal, field: "foreignBornPct", basis: survey});
  const valueOf = demographicsOf(data, "foreignBornPct");
  const others = [
    {name: "of residents of all counties together", value: ofResidents.counties},
    {name: "in the typical county", value: median.counties}
  ];
  return {
    readings: agencyReadings.flatMap((which) => {
      const known = agenciesOf(data, which).agencies.flatMap(({agency, hostFips}) => {
        const foreignBornPct = valueOf.get(hostFips);
        return foreignBornPct === undefined ? [] : [{agency: agency.agency, hostFips, foreignBornPct}];
      });
      const typical = quantile(
        known.map(({foreignBornPct}) => foreignBornPct).sort((a, b) => a - b),
        0.5
      );
      return others.map(({name, value}) => ({
        reading: `${which.who}: foreign-born in the typical host county, ${percent(typical)}, against ${percent(value)} ${name}`,
        computed: (typical ?? NaN) / (value ?? NaN),
        n: null,
        denominator: known.length,
        unit: "agencies in a county that the survey has",
        rows: rowsOf("agencies, county-demographics", `${which.filter}; basis = ${survey}`, known)
      }));
    }),
    baseRates: baseRatesWhere(
      "with a smaller share of foreign-born residents than the nation",
      agenciesOf(data, agencyReadings[0]).counties,
      ({county}) => {
        const value = valueOf.get(county.fips);
        return value === undefined || ofResidents.counties === undefined ? undefined : value < ofResidents.counties;
      }
    )
  };
};

const percent = (value: number | undefined) => (value === undefined ? "unknown" : `${value.toFixed(1)} %`);
