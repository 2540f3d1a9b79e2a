import {enrollmentByVote} from "../../enrollment/enrollmentByVote.js";
import type {ClaimData} from "../claimData.js";
import {baseRates} from "../baseRate.js";
import {rowsOf, type ClaimFunction, type ClaimReading} from "../claimReading.js";
import {agenciesOf, agencyReadings, allLocal, electionYear} from "../roster2017.js";

/** What share of agencies sits in counties that the Republican carried in 2016. */
export const inCountiesWonByTrump: ClaimFunction = (data) => {
  const carried = enrollmentByVote(data, {...allLocal, electionYear}).winners.find(({winner}) => winner === "R");
  return {
    readings: agencyReadings.map((which) => readingOf(data, which)),
    baseRates: carried ? baseRates("that Trump carried", carried.ofCounties, carried.ofResidents) : []
  };
};

function readingOf(data: ClaimData, which: (typeof agencyReadings)[number]): ClaimReading {
  const winnerOf = new Map(data.votes.filter(({year}) => year === electionYear).map(({fips, winner}) => [fips, winner]));
  const known = agenciesOf(data, which)
    .agencies.map(({agency, hostFips}) => ({agency: agency.agency, hostFips, winner: winnerOf.get(hostFips) ?? null}))
    .filter(({winner}) => winner !== null);
  const n = known.filter(({winner}) => winner === "R").length;
  return {
    reading: `${which.who}, by who carried the county in 2016`,
    computed: n / known.length,
    n,
    denominator: known.length,
    unit: "agencies in a county whose winner is known",
    rows: rowsOf("agencies, county-president", `${which.filter}; year = ${electionYear}`, known)
  };
}
