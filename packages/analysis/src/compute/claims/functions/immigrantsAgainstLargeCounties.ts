import {quantile} from "../../inference/quantile.js";
import type {PopulatedCounty} from "../../enrollment/enrollmentView.js";
import {rowsOf, type ClaimFunction} from "../claimReading.js";
import {demographicsOf} from "../demographicsOf.js";
import {agenciesOf, agencyReadings, survey} from "../roster2017.js";

/** A county of a large city. */
const large = 1_000_000;

/**
 * How host counties' immigrant communities compare with those of large counties that are not enrolled: a stand-in for cities that had
 * declared themselves sanctuaries, of which no list is at hand.
 */
export const immigrantsAgainstLargeCounties: ClaimFunction = (data) => {
  const shareOf = demographicsOf(data, "foreignBornPct");
  const measures = [
    {
      name: "foreign-born residents",
      of: (fips: string, population: number) => {
        const share = shareOf.get(fips);
        return share === undefined ? undefined : Math.round((share / 100) * population);
      },
      show: (value: number | undefined) => (value === undefined ? "unknown" : Math.round(value).toLocaleString("en-US"))
    },
    {
      name: "per cent of residents foreign-born",
      of: (fips: string) => shareOf.get(fips),
      show: (value: number | undefined) => (value === undefined ? "unknown" : value.toFixed(1))
    }
  ];
  const unenrolled = (counties: readonly PopulatedCounty[]) =>
    counties.filter(({population, enrolled}) => population >= large && !enrolled);
  return {
    readings: agencyReadings.flatMap((which) => {
      const view = agenciesOf(data, which);
      // Against every large county outside the programme, whichever agencies are read.
      const others = unenrolled(agenciesOf(data, agencyReadings[0]).counties);
      return measures.map(({name, of, show}) => {
        const hosts = view.agencies.flatMap(({agency, hostFips, population}) => {
          const value = of(hostFips, population);
          return value === undefined ? [] : [{agency: agency.agency, hostFips, value}];
        });
        const typicalHost = median(hosts.map(({value}) => value));
        const typicalOther = median(others.flatMap(({county, population}) => of(county.fips, population) ?? []));
        return {
          reading: `${which.who}: ${name} in the typical host county, ${show(typicalHost)}, against ${show(typicalOther)} in the typical county of a million or more that is not enrolled`,
          computed: (typicalHost ?? NaN) / (typicalOther ?? NaN),
          n: null,
          denominator: hosts.length,
          unit: "agencies in a county that the survey has",
          rows: rowsOf("agencies, county-demographics, county-population", `${which.filter}; basis = ${survey}`, hosts)
        };
      });
    }),
    baseRates: []
  };
};

const median = (values: readonly number[]) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5
  );
