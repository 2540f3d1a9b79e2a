import type {Check} from "@onrecord/corpus";

/**
 * What readings amount to. `holds`: every one does, and the data reach all of the statement. `holds-in-part`: at least one does.
 * `does-not-hold`: none does, and the data reach all of it. `cannot-be-checked`: none does, but what is missing could still bear it out;
 * or there are no readings.
 *
 * @param missing - the data that do not reach, or null where nothing is missing
 * @example
 * ```ts
 * import {verdictOf} from "@onrecord/analysis/compute";
 *
 * verdictOf([{holds: true}, {holds: false}], null); // "holds-in-part"
 * verdictOf([], "the list of the day"); // "cannot-be-checked"
 * ```
 */
export function verdictOf(readings: readonly {readonly holds: boolean}[], missing: string | null): Check["verdict"] {
  const holding = readings.filter(({holds}) => holds).length;
  if (holding === 0) return readings.length > 0 && missing === null ? "does-not-hold" : "cannot-be-checked";
  return holding === readings.length && missing === null ? "holds" : "holds-in-part";
}
