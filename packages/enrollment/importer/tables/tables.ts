import {to, type Reference} from "@onrecord/tables";
import * as schemas from "../../src/schema/index.js";
import type * as types from "../../src/schema/types.js";

/** The rows of every table. */
export interface Tables {
  readonly agencies: readonly types.Agency[];
  readonly "agency-names": readonly types.AgencyName[];
  readonly agreements: readonly types.Agreement[];
  readonly "roster-snapshots": readonly types.RosterSnapshot[];
  readonly "roster-entries": readonly types.RosterEntry[];
  readonly counties: readonly types.County[];
  readonly "county-population": readonly types.CountyPopulation[];
  readonly "county-demographics": readonly types.CountyDemographics[];
  readonly "county-president": readonly types.CountyPresident[];
  readonly "ice-removals": readonly types.IceRemovals[];
  readonly "removals-by-area": readonly types.RemovalsByArea[];
  readonly "removals-by-citizenship": readonly types.RemovalsByCitizenship[];
  readonly sources: readonly types.EnrollmentSource[];
  readonly "source-repairs": readonly types.SourceRepair[];
}

export type TableName = keyof Tables;

/** What a table is, beside its columns, which are its schema's. */
interface TableDefinition {
  readonly description: string;
  readonly schema: (typeof tableSchemas)[TableName];
  /** The columns that identify a row and order the file. */
  readonly key: readonly string[];
  /** Which columns name a row of another table. */
  readonly references: readonly Reference[];
}

const tableSchemas = {
  agencies: schemas.agency,
  "agency-names": schemas.agencyName,
  agreements: schemas.agreement,
  "roster-snapshots": schemas.rosterSnapshot,
  "roster-entries": schemas.rosterEntry,
  counties: schemas.county,
  "county-population": schemas.countyPopulation,
  "county-demographics": schemas.countyDemographics,
  "county-president": schemas.countyPresident,
  "ice-removals": schemas.iceRemovals,
  "removals-by-area": schemas.removalsByArea,
  "removals-by-citizenship": schemas.removalsByCitizenship,
  sources: schemas.source,
  "source-repairs": schemas.sourceRepair
} as const;

const define = (name: TableName, key: readonly string[], description: string, references: readonly Reference[] = []) => ({
  name,
  key,
  description,
  references,
  schema: tableSchemas[name]
});

/** Every table, in the order of the data package. */
export const tableDefinitions: readonly (TableDefinition & {readonly name: TableName})[] = [
  define("agencies", ["agency"], "Agencies that stood on a list or in ICE's files of agreements, each with its county.", [
    to("counties", "fips", "hostFips")
  ]),
  define("agency-names", ["source", "stateAsPrinted", "nameAsPrinted"], "How the sources print the agencies.", [
    to("agencies", "agency"),
    to("sources", "source")
  ]),
  define("agreements", ["agreement"], "Signings, built from the lists and from ICE's files of agreements.", [
    to("agencies", "agency"),
    to("agreements", "agreement", "renews")
  ]),
  define("roster-snapshots", ["asOf", "snapshot"], "Lists of participating agencies, each as of one day.", [
    to("sources", "source")
  ]),
  define("roster-entries", ["snapshot", "row"], "The rows of the lists: one per agency and model.", [
    to("agencies", "agency"),
    to("roster-snapshots", "snapshot")
  ]),
  define("counties", ["fips"], "Counties of the fifty states and the District of Columbia."),
  define("county-population", ["fips", "year"], "Residents of each county on 1 July.", [to("counties", "fips")]),
  define("county-demographics", ["fips", "basis"], "Shares of foreign-born, Hispanic and white non-Hispanic residents.", [
    to("counties", "fips"),
    to("sources", "source")
  ]),
  define("county-president", ["fips", "year"], "Votes for president by county.", [to("counties", "fips"), to("sources", "source")]),
  define("ice-removals", ["fiscalYear"], "ICE's removals per fiscal year.", [to("sources", "source")]),
  define("removals-by-area", ["fiscalYear", "area"], "ICE's removals per fiscal year and area of responsibility.", [
    to("sources", "source")
  ]),
  define("removals-by-citizenship", ["fiscalYear", "citizenship"], "ICE's removals per country of citizenship.", [
    to("sources", "source")
  ]),
  define("sources", ["source"], "The files the tables were made from, with licence and credit."),
  define("source-repairs", ["repair"], "Errors in those files, and what is used instead.")
];
