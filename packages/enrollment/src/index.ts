/**
 * Who was enrolled in the 287(g) programme, when and where: lists, agencies, agreements, and the sources behind them.
 *
 * @packageDocumentation
 */
export {
  agencies,
  agencyNames,
  agreements,
  removals,
  removalsByArea,
  removalsByCitizenship,
  rosterEntries,
  snapshots,
  sourceRepairs,
  sources
} from "./roster.js";
export {version} from "./generated/roster.js";
export {rosterAt} from "./rosterAt.js";
export type {Roster} from "./rosterAt.js";
export type {
  Agency,
  AgencyKind,
  AgencyLevel,
  AgencyName,
  Agreement,
  EnrollmentSource,
  IceRemovals,
  Model,
  RemovalsByArea,
  RemovalsByCitizenship,
  RosterEntry,
  RosterSnapshot,
  SourceRepair
} from "./schema/types.js";
