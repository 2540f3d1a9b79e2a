import type {DemographicTables, VoteTables} from "@onrecord/analysis/compute";
import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
import {countyPresident as votes} from "@onrecord/enrollment/votes";

/** All tables of the 287(g) programme that pages are computed from. */
export const enrollmentTables: VoteTables & DemographicTables = {
  agencies,
  agreements,
  entries,
  snapshots,
  counties,
  population,
  votes,
  demographics
};
