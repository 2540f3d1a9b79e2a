import {agencies, rosterEntries, snapshots} from "./roster.js";
import type {Agency, RosterEntry, RosterSnapshot} from "./schema/types.js";

/** A list with its rows and the agencies on it. */
export interface Roster {
  readonly snapshot: RosterSnapshot;
  readonly entries: readonly RosterEntry[];
  /** Each once, although an agency with two models has two entries. */
  readonly agencies: readonly Agency[];
}

/**
 * The list known on a day: the latest at or before it, and of two on one day the one with more rows. Or the list of that id.
 *
 * @param snapshotOrDate - a snapshot's id, or a day as `YYYY-MM-DD`
 * @throws RangeError on an unknown id, or a day before the first list
 * @returns the list, its rows, and its agencies, each once
 * @throws RangeError on an unknown id, and on a day before the first list
 * @example
 * ```ts
 * import {rosterAt} from "@onrecord/enrollment";
 *
 * const {snapshot, entries, agencies} = rosterAt("2017-11-28");
 * snapshot.snapshot; // "list-2017-08-01"
 * console.log(entries.length, agencies.length); // 60 60
 * ```
 */
export function rosterAt(snapshotOrDate: string): Roster {
  const snapshot = find(snapshotOrDate);
  const entries = rosterEntries.filter((entry) => entry.snapshot === snapshot.snapshot);
  const listed = new Set(entries.map(({agency}) => agency));
  return {snapshot, entries, agencies: agencies.filter(({agency}) => listed.has(agency))};
}

function find(snapshotOrDate: string): RosterSnapshot {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(snapshotOrDate);
  const known = isDay
    ? snapshots.filter(({asOf}) => asOf <= snapshotOrDate)
    : snapshots.filter(({snapshot}) => snapshot === snapshotOrDate);
  const [first, ...rest] = known;
  if (!first) {
    const ids = snapshots.map(({snapshot, asOf}) => `${snapshot} (${asOf})`).join(", ");
    throw new RangeError(
      `unknown list: expected a day from the first list on, or one of ${ids}; received ${snapshotOrDate}; choose one of those`
    );
  }
  return rest.reduce(
    (best, other) => (other.asOf > best.asOf || (other.asOf === best.asOf && other.rows > best.rows) ? other : best),
    first
  );
}
