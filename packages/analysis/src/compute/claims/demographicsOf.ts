import type {DemographicField} from "../enrollment/enrollmentByDemographics.js";
import type {ClaimData} from "./claimData.js";
import {survey} from "./roster2017.js";

/** A share of residents by county, in per cent, for the counties that the survey of 2012 to 2016 has. */
export function demographicsOf({demographics}: ClaimData, field: DemographicField): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const row of demographics) {
    const value = row[field];
    if (row.basis === survey && value !== null) values.set(row.fips, value);
  }
  return values;
}
