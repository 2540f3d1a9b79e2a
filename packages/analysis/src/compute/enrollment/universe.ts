import type {Agency, Agreement} from "@onrecord/enrollment";

/**
 * Which agencies of a list count. State agencies never do: they sit in no county.
 *
 * - `all-local`: every agency below the state.
 * - `county-agencies`: those that serve one county, such as sheriffs.
 * - `first-time-since`: those whose first agreement ever known was signed on that day (YYYY-MM-DD) or later. Renewals do not count,
 *   nor do agencies of which it is not known.
 */
export type Universe =
  {readonly kind: "all-local"} | {readonly kind: "county-agencies"} | {readonly kind: "first-time-since"; readonly since: string};

const isoDate = /^\d{4}-\d\d-\d\d$/u;

/** Whether an agency belongs to a universe. */
export function universeTest(universe: Universe, agreements: readonly Agreement[]): (agency: Agency) => boolean {
  if (universe.kind === "all-local") return ({level}) => level !== "state";
  if (universe.kind === "county-agencies") return ({level}) => level === "county";
  const {since} = universe;
  if (!isoDate.test(since))
    throw new RangeError(`Invalid since: expected a date such as 2016-10-01, received ${since}. Correct it.`);
  const firstTimers = new Set(
    agreements
      .filter(({firstTime, signedOn}) => firstTime === true && signedOn !== null && signedOn >= since)
      .map(({agency}) => agency)
  );
  return ({agency, level}) => level !== "state" && firstTimers.has(agency);
}
