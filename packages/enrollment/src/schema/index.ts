/**
 * The valibot schemas of all tables, and their closed lists.
 *
 * @packageDocumentation
 */
export {agency, agencyName} from "./agency.js";
export {agreement} from "./agreement.js";
export {
  agencyKinds,
  agencyLevels,
  asOfBases,
  countyKinds,
  demographicBases,
  matchMethods,
  models,
  vintages,
  winners
} from "./codes.js";
export {county, countyDemographics, countyPopulation} from "./county.js";
export {countyPresident} from "./president.js";
export {iceRemovals, removalsByArea, removalsByCitizenship} from "./removals.js";
export {rosterEntry, rosterSnapshot} from "./roster.js";
export {source, sourceRepair} from "./source.js";
