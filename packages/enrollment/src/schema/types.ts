import type * as v from "valibot";
import type * as schemas from "./index.js";

type ReadonlyDeep<T> = T extends readonly (infer Item)[] ? readonly Item[] : T;
type Of<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends v.GenericSchema
  ? {readonly [Key in keyof v.InferOutput<(typeof schemas)[Name]>]: ReadonlyDeep<v.InferOutput<(typeof schemas)[Name]>[Key]>}
  : never;

export type Agency = Of<"agency">;
export type AgencyName = Of<"agencyName">;
/** A code of `agencyKinds` in `@onrecord/enrollment/schema`. */
export type AgencyKind = Agency["kind"];
/** A code of `agencyLevels` in `@onrecord/enrollment/schema`. */
export type AgencyLevel = Agency["level"];
/** A code of `models` in `@onrecord/enrollment/schema`: what officers of the agency may do. */
export type Model = keyof typeof schemas.models;
export type RosterSnapshot = Of<"rosterSnapshot">;
export type RosterEntry = Of<"rosterEntry">;
export type Agreement = Of<"agreement">;
export type County = Of<"county">;
export type CountyPopulation = Of<"countyPopulation">;
export type CountyDemographics = Of<"countyDemographics">;
export type CountyPresident = Of<"countyPresident">;
export type IceRemovals = Of<"iceRemovals">;
export type RemovalsByCitizenship = Of<"removalsByCitizenship">;
export type RemovalsByArea = Of<"removalsByArea">;
export type EnrollmentSource = Of<"source">;
export type SourceRepair = Of<"sourceRepair">;
