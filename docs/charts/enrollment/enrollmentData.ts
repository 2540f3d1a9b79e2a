import {cumulativeEnrollment, enrollmentByCountySize, type EnrollmentTables} from "@onrecord/analysis/compute";
import type {CountySizeData, CumulativeData} from "@onrecord/charts/enrollment";
import type {EnrollmentChoice} from "./choice.js";

/** One list by county size, as the reader chose. */
export function countySizeData(tables: EnrollmentTables, choice: EnrollmentChoice): CountySizeData {
  return {...enrollmentByCountySize(tables, choice), withoutStates: choice.withoutStates};
}

/** The same as two cumulative curves. */
export function cumulativeData(tables: EnrollmentTables, choice: EnrollmentChoice): CumulativeData {
  const asOf = tables.snapshots.find(({snapshot}) => snapshot === choice.snapshot)?.asOf ?? "";
  return {asOf, populationYear: choice.populationYear, points: cumulativeEnrollment(tables, choice)};
}
