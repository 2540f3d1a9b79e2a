import {claims} from "@onrecord/corpus";
import {agencies, agreements, removals, removalsByCitizenship, rosterEntries, snapshots, version} from "@onrecord/enrollment";
import {counties, countyDemographics, countyPopulation} from "@onrecord/enrollment/counties";
import {countyPresident} from "@onrecord/enrollment/votes";
import {checkClaims, type ClaimData} from "../src/compute/index.js";

/** The tables of the packages that claims are recomputed from. */
export const packagedTables: ClaimData = {
  agencies,
  entries: rosterEntries,
  agreements,
  snapshots,
  counties,
  population: countyPopulation,
  votes: countyPresident,
  demographics: countyDemographics,
  removals,
  removalsByCitizenship
};

export {claims};

/** Every claim of the corpus, checked against those tables. */
export const checkPackagedClaims = () => checkClaims(claims, packagedTables, version);
