import type {Agency, Agreement, RosterEntry, RosterSnapshot} from "@onrecord/enrollment";
import type {County, CountyDemographics, CountyPopulation} from "@onrecord/enrollment/counties";
import type {CountyPresident} from "@onrecord/enrollment/votes";

/** Tables of `@onrecord/enrollment`, or rows of the same shape, that statistics of enrollment are computed from. */
export interface EnrollmentTables {
  readonly agencies: readonly Agency[];
  readonly entries: readonly RosterEntry[];
  readonly agreements: readonly Agreement[];
  readonly snapshots: readonly RosterSnapshot[];
  readonly counties: readonly County[];
  readonly population: readonly CountyPopulation[];
}

/** The same with presidential votes. */
export interface VoteTables extends EnrollmentTables {
  readonly votes: readonly CountyPresident[];
}

/** The same with who lives in the counties. */
export interface DemographicTables extends EnrollmentTables {
  readonly demographics: readonly CountyDemographics[];
}
