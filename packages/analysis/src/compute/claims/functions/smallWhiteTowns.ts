import {baseRatesWhere} from "../baseRate.js";
import type {ClaimData} from "../claimData.js";
import {rowsOf, type ClaimFunction, type ClaimReading} from "../claimReading.js";
import {demographicsOf} from "../demographicsOf.js";
import {agenciesOf, agencyReadings, survey} from "../roster2017.js";

const small = 100_000;
const majority = 50;
const ofWhites = "most of its residents white and not Hispanic";
const ofFew = () => `fewer than ${small.toLocaleString("en-US")} residents`;

/**
 * How many enrolled agencies are of small, white places, that is, in a county of fewer than 100,000 residents most of whom are white and
 * not Hispanic: agencies of towns strictly, then any local agency; and last of white places whatever their size.
 */
export const smallWhiteTowns: ClaimFunction = (data) => {
  const [all, firstTimers] = agencyReadings;
  const white = demographicsOf(data, "whiteNonHispanicPct");
  return {
    readings: [
      readingOf(data, white, {which: all, towns: true, few: true}),
      readingOf(data, white, {which: all, towns: false, few: true}),
      readingOf(data, white, {which: firstTimers, towns: false, few: true}),
      readingOf(data, white, {which: all, towns: false, few: false})
    ],
    baseRates: baseRatesWhere(`with ${ofFew()} and ${ofWhites}`, agenciesOf(data, all).counties, ({county, population}) => {
      const share = white.get(county.fips);
      return share === undefined ? undefined : share > majority && population < small;
    })
  };
};

interface Places {
  readonly which: (typeof agencyReadings)[number];
  readonly towns: boolean;
  readonly few: boolean;
}

function readingOf(data: ClaimData, white: ReadonlyMap<string, number>, {which, towns, few}: Places): ClaimReading {
  const agencies = agenciesOf(data, which)
    .agencies.filter(({agency}) => !towns || agency.level === "municipal")
    .flatMap(({agency: {agency}, hostFips, population}) => {
      const whiteNonHispanicPct = white.get(hostFips);
      return whiteNonHispanicPct === undefined ? [] : [{agency, hostFips, population, whiteNonHispanicPct}];
    });
  const n = agencies.filter(
    ({population, whiteNonHispanicPct}) => (!few || population < small) && whiteNonHispanicPct > majority
  ).length;
  return {
    reading: `${towns ? "agencies of towns and cities among " : ""}${which.who}, in a county with ${few ? `${ofFew()} and ` : ""}${ofWhites}${few ? "" : ", whatever its size"}`,
    computed: n,
    n,
    denominator: agencies.length,
    unit: `${towns ? "agencies of towns and cities" : "local agencies"} in a county that the survey has`,
    rows: rowsOf(
      "agencies, county-population, county-demographics",
      `${which.filter}${towns ? ", level = municipal" : ""}; basis = ${survey}`,
      agencies
    )
  };
}
