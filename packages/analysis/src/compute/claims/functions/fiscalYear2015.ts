import type {IceRemovals} from "@onrecord/enrollment";
import type {ClaimData} from "../claimData.js";

/** ICE's removals in fiscal year 2015. */
export function fiscalYear2015({removals}: ClaimData): IceRemovals {
  const found = removals.find(({fiscalYear}) => fiscalYear === 2015);
  if (found) return found;
  throw new RangeError("Missing removals: expected a row of fiscal year 2015, received none. Pass the whole table.");
}
