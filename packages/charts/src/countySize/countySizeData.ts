import type {Model} from "../enrollment/modelKind.js";
import type {Universe} from "../enrollment/universe.js";

/** One agency: one dot. */
export interface CountySizeDot {
  readonly agency: string;
  readonly name: string;
  readonly state: string;
  /** The models of its agreements; null where a list does not state one. */
  readonly models: readonly (Model | null)[];
  /** As the list prints it; a renewal overwrites it. Null where none is printed. */
  readonly signedOn: string | null;
  /** The county it sits in: its five-digit code and its residents. */
  readonly hostFips: string;
  readonly population: number;
}

/** Counties from `from` to below `below` residents; `below` is null in the last class. */
export interface CountySizeClass {
  readonly label: string;
  readonly from: number;
  /** Residents from which the next class begins; null for the largest. */
  readonly below: number | null;
  readonly counties: number;
  readonly enrolledCounties: number;
  /** Of the share of counties enrolled, from 0 to 1; null where there is no county. */
  readonly interval: {readonly lower: number; readonly upper: number} | null;
  readonly residents: number;
  readonly residentsCovered: number;
  readonly agencies: number;
  readonly dots: readonly CountySizeDot[];
}

/** One list of enrolled agencies by the size of the counties they sit in: from `enrollmentByCountySize` of `@onrecord/analysis/compute`. */
export interface CountySizeData {
  readonly snapshot: string;
  readonly asOf: string;
  readonly populationYear: number;
  readonly universe: Universe;
  readonly withoutStates?: readonly string[];
  readonly classes: readonly CountySizeClass[];
  readonly total: {
    readonly counties: number;
    readonly enrolledCounties: number;
    readonly residents: number;
    readonly residentsCovered: number;
    readonly agencies: number;
  };
  readonly stateAgencies: readonly {readonly name: string; readonly state: string}[];
  /** Local agencies without a county, so without a dot. */
  readonly unplaced: readonly {readonly name: string; readonly state: string}[];
}
