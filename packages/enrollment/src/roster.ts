import {unpack} from "./columns/unpack.js";
import * as packed from "./generated/roster.js";
import type {
  Agency,
  AgencyName,
  Agreement,
  EnrollmentSource,
  IceRemovals,
  RemovalsByArea,
  RemovalsByCitizenship,
  RosterEntry,
  RosterSnapshot,
  SourceRepair
} from "./schema/types.js";

/** A row that holds the place of its agency, and 0 for a name that is the agency's own. */
type Shortened<Row, Name extends keyof Row> = Omit<Row, "agency" | Name> &
  Readonly<Record<"agency", number> & Record<Name, string | 0>>;

/** Agencies that stood on a list or in ICE's files of agreements, each with its county. `hostFips` is null for state agencies. */
export const agencies: readonly Agency[] = /* @__PURE__ */ unpack<Agency>(packed.agencies);

/** How the sources print the agencies. */
export const agencyNames: readonly AgencyName[] = /* @__PURE__ */ lengthen(
  /* @__PURE__ */ unpack<Shortened<AgencyName, "nameAsPrinted">>(packed.agencyNames),
  "nameAsPrinted"
);

/** The rows of the lists, one per agency and model, list after list by id. */
export const rosterEntries: readonly RosterEntry[] = /* @__PURE__ */ lengthen(
  /* @__PURE__ */ unpack<Shortened<RosterEntry, "asPrinted">>(packed.rosterEntries),
  "asPrinted"
);

/** Signings, built from the lists and from ICE's files of agreements. No source says when an agreement ended: see `goneBy`. */
export const agreements: readonly Agreement[] = /* @__PURE__ */ namedAgreements();

/** The lists, oldest first. */
export const snapshots: readonly RosterSnapshot[] = /* @__PURE__ */ unpack<RosterSnapshot>(packed.rosterSnapshots);

/** ICE's removals per fiscal year. `breakNote` says where the series breaks. */
export const removals: readonly IceRemovals[] = /* @__PURE__ */ unpack<IceRemovals>(packed.iceRemovals);

/** ICE's removals per fiscal year and area of responsibility. */
export const removalsByArea: readonly RemovalsByArea[] = /* @__PURE__ */ unpack<RemovalsByArea>(packed.removalsByArea);

/** ICE's removals of fiscal year 2015 per country of citizenship: the ten most frequent, and `Other`. */
export const removalsByCitizenship: readonly RemovalsByCitizenship[] = /* @__PURE__ */ unpack<RemovalsByCitizenship>(
  packed.removalsByCitizenship
);

/** The files the tables were made from, with licence and credit. */
export const sources: readonly EnrollmentSource[] = /* @__PURE__ */ unpack<EnrollmentSource>(packed.sources);

/** Errors in those files, and what is used instead. */
export const sourceRepairs: readonly SourceRepair[] = /* @__PURE__ */ unpack<SourceRepair>(packed.sourceRepairs);

function agencyAt(place: number): Agency {
  return agencies[place] as Agency;
}

function lengthen<Row extends {readonly agency: string}, Name extends keyof Row>(
  rows: readonly Shortened<Row, Name>[],
  name: Name
): readonly Row[] {
  return rows.map((row) => {
    const own = agencyAt(row.agency);
    const {[name]: printed} = row;
    return {...row, agency: own.agency, [name]: printed === 0 ? own.name : printed} as unknown as Row;
  });
}

function namedAgreements(): readonly Agreement[] {
  const rows = unpack<
    Omit<Agreement, "agreement" | "agency" | "renews"> & {readonly agency: number; readonly renews: number | null}
  >(packed.agreements).map((row) => {
    const {agency} = agencyAt(row.agency);
    return {agreement: `${agency}#${row.model ?? "unknown"}#${row.signedOn ?? "unknown"}`, ...row, agency};
  });
  return rows.map((row) => ({...row, renews: row.renews === null ? null : (rows[row.renews] as (typeof rows)[number]).agreement}));
}
