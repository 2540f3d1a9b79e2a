import type {CountyDemographics} from "@onrecord/enrollment/counties";
import {shareOfCount, type Share} from "../attribution/share.js";
import type {Interval} from "../inference/interval.js";
import {quantile} from "../inference/quantile.js";
import {countyShareInterval, fewestForShare} from "./countyShare.js";
import {enrollmentView, type PopulatedCounty, type ViewOptions} from "./enrollmentView.js";
import {totalResidents} from "./totalResidents.js";
import type {DemographicTables} from "./tables.js";

/** A share of residents, in per cent. */
export type DemographicField = "foreignBornPct" | "hispanicPct" | "whiteNonHispanicPct";

/** Which list, which residents, which agencies, and what about the counties. */
export interface DemographicOptions extends ViewOptions {
  readonly field: DemographicField;
  /** Which survey. */
  readonly basis: CountyDemographics["basis"];
}

/** What is enrolled in one fifth of the counties. */
export interface EnrollmentOfFifth {
  /** 1: the fifth with the lowest values. */
  readonly fifth: number;
  /** Lowest and highest value in it, in per cent. */
  readonly lowest: number;
  /** Largest share among its counties, in per cent of residents. */
  readonly highest: number;
  readonly counties: number;
  readonly enrolledCounties: number;
  /** enrolledCounties of counties; undefined, with the reason, of fewer than five counties. */
  readonly share: Share;
  /** Of that share, as if these counties were a random sample: they are all there are. Null of fewer than five counties. */
  readonly interval: Interval | null;
  readonly agencies: number;
}

/** Enrollment by a share of the counties' residents. */
export interface EnrollmentByDemographics {
  readonly snapshot: string;
  readonly asOf: string;
  readonly field: DemographicField;
  readonly basis: CountyDemographics["basis"];
  readonly fifths: readonly EnrollmentOfFifth[];
  /** Medians over units, in per cent: each county, or each agency by its host county, counts once. Undefined of none. */
  readonly median: {
    readonly counties: number | undefined;
    readonly enrolledCounties: number | undefined;
    readonly agencies: number | undefined;
  };
  /** In per cent of residents: those of all counties, and of enrolled ones. Undefined of none. */
  readonly ofResidents: {readonly counties: number | undefined; readonly enrolledCounties: number | undefined};
  /** Counties, and agencies, whose county the survey does not have: in none of the above. */
  readonly unknown: {readonly counties: number; readonly agencies: number};
}

/**
 * How enrollment goes with who lives in a county: counties in fifths by one share of their residents, equal values in one fifth, and
 * what the typical county, enrolled county and agency have. Says nothing about whom an agency stops or holds.
 *
 * @returns counts of counties and agencies; shares of residents in per cent, shares of counties from 0 to 1
 * @missing counties without the share are in `unknown`; a median of nothing is `undefined`
 * @throws RangeError on an unknown list
 * @example
 * ```ts
 * import {enrollmentByDemographics} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const {median, fifths} = enrollmentByDemographics(tables, {
 *   snapshot: "list-2017-08-01",
 *   populationYear: 2017,
 *   field: "foreignBornPct",
 *   basis: demographics[0].basis
 * });
 * fifths.map(({enrolledCounties}) => enrolledCounties); // [0, 0, 3, 17, 38]
 * median.enrolledCounties; // 8.25
 * ```
 */
export function enrollmentByDemographics(tables: DemographicTables, options: DemographicOptions): EnrollmentByDemographics {
  const {field, basis} = options;
  const {snapshot, agencies, counties} = enrollmentView(tables, options);
  const valueOf = new Map<string, number>();
  for (const row of tables.demographics) {
    const value = row[field];
    if (row.basis === basis && value !== null) valueOf.set(row.fips, value);
  }
  const known: (PopulatedCounty & {readonly value: number})[] = [];
  for (const county of counties) {
    const value = valueOf.get(county.county.fips);
    if (value !== undefined) known.push({...county, value});
  }
  const ofAgencies = agencies.flatMap(({hostFips}) => valueOf.get(hostFips) ?? []);
  const values = known.map(({value}) => value).sort((a, b) => a - b);
  const limits = [0.2, 0.4, 0.6, 0.8].flatMap((p) => quantile(values, p) ?? []);
  const fifthOf = (value: number) => limits.filter((limit) => value > limit).length + 1;
  const enrolled = known.filter((county) => county.enrolled);
  return {
    snapshot: snapshot.snapshot,
    asOf: snapshot.asOf,
    field,
    basis,
    fifths: [1, 2, 3, 4, 5].flatMap((fifth): EnrollmentOfFifth[] => {
      const inside = known.filter(({value}) => fifthOf(value) === fifth);
      if (inside.length === 0) return [];
      const count = inside.filter((county) => county.enrolled).length;
      return [
        {
          fifth,
          lowest: Math.min(...inside.map(({value}) => value)),
          highest: Math.max(...inside.map(({value}) => value)),
          counties: inside.length,
          enrolledCounties: count,
          share: shareOfCount(count, inside.length, "fewer than five counties", fewestForShare),
          interval: countyShareInterval(count, inside.length),
          agencies: ofAgencies.filter((value) => fifthOf(value) === fifth).length
        }
      ];
    }),
    median: {
      counties: medianOf(values),
      enrolledCounties: medianOf(enrolled.map(({value}) => value)),
      agencies: medianOf(ofAgencies)
    },
    ofResidents: {counties: meanOf(known), enrolledCounties: meanOf(enrolled)},
    unknown: {counties: counties.length - known.length, agencies: agencies.length - ofAgencies.length}
  };
}

const medianOf = (values: readonly number[]) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5
  );

/** The mean over residents. */
function meanOf(counties: readonly {readonly population: number; readonly value: number}[]): number | undefined {
  const residents = totalResidents(counties);
  return residents === 0 ? undefined : counties.reduce((sum, {population, value}) => sum + population * value, 0) / residents;
}
