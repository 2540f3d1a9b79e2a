import type {Check} from "@onrecord/corpus";
import type {Share} from "../attribution/share.js";
import type {PopulatedCounty} from "../enrollment/enrollmentView.js";
import {totalResidents} from "../enrollment/totalResidents.js";

/** The base rates of a share of agencies: what share of all counties, and of all residents, has the trait. None of nothing. */
export function baseRates(trait: string, counties: Share, residents: Share): Check["baseRates"] {
  const rate = (of: string, {count: n, of: denominator, share}: Share) =>
    share === undefined ? [] : [{of, n, denominator, share}];
  return [...rate(`all counties ${trait}`, counties), ...rate(`all residents in counties ${trait}`, residents)];
}

/** The same of counties at hand; those of which the trait is not known are left out. */
export function baseRatesWhere(
  trait: string,
  counties: readonly PopulatedCounty[],
  has: (county: PopulatedCounty) => boolean | undefined
): Check["baseRates"] {
  const known = counties.filter((county) => has(county) !== undefined);
  const with_ = known.filter((county) => has(county) === true);
  const share = (count: number, of: number): Share =>
    of === 0 ? {count, of, share: undefined, reason: "none known"} : {count, of, share: count / of};
  return baseRates(trait, share(with_.length, known.length), share(totalResidents(with_), totalResidents(known)));
}
