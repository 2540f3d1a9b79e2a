import type {RosterSnapshot} from "../src/schema/types.js";
import type {Curation} from "./curation.js";
import type {RawFileName} from "./raw/rawFiles.js";
import type {RawRow} from "./raw/rawRow.js";
import type {Report} from "./report.js";
import {archiveRows, historyRows} from "./tables/history.js";
import {listings, type Listing, type ListingColumns} from "./tables/listings.js";
import {sourceOf} from "./tables/sources.js";

const participating: ListingColumns = {
  state: "STATE",
  name: "LAW ENFORCEMENT AGENCY",
  signed: "SIGNED",
  model: "SUPPORT TYPE",
  type: null,
  county: null
};
const columnsOf: Readonly<Record<string, ListingColumns>> = {
  "ice-287g-page-rosters-2010-2017.csv": {
    state: "state",
    name: "agency",
    signed: "date_signed",
    model: "support_type",
    type: null,
    county: null
  },
  "ice-287g-roster-20170801-myattorneyusa.tsv": {
    state: "state",
    name: "agency",
    signed: "signed",
    model: null,
    type: null,
    county: null
  },
  "ice-287g-participating-20210113.xlsx": participating,
  "ice-287g-participating-20250119.xlsx": participating,
  "ice-287g-participating-20260518.xlsx": {...participating, type: "TYPE", county: "COUNTY"}
};
const historyColumns = {
  state: "state",
  name: "agency",
  signed: "signed",
  model: "models",
  type: "jurisdiction_level",
  county: null
};
const archiveColumns = {state: "state", name: "agency", signed: "signed", model: "model", type: null, county: null};

/** The archive's and the history's agreements, and the rows of all lists, in this order: the newest source last. */
export async function readLists(
  read: (file: RawFileName) => Promise<readonly RawRow[]>,
  {snapshots: days, aliases}: Pick<Curation, "snapshots" | "aliases">,
  report: Report
): Promise<{readonly listings: Listing[]; readonly snapshots: RosterSnapshot[]}> {
  const older = (file: RawFileName, rows: readonly RawRow[], asOf: string, columns: ListingColumns) =>
    listings(rows, {source: sourceOf(file), snapshot: null, asOf}, columns, aliases, report);
  const archive = await read("ice-287g-archive-index-20260420.tsv");
  const history = await read("ice-287g-agency-history-2002-2017.csv");
  const all = [
    ...older("ice-287g-archive-index-20260420.tsv", archiveRows(archive), "2026-04-20", archiveColumns),
    ...older("ice-287g-agency-history-2002-2017.csv", historyRows(history), "2017-08-01", historyColumns)
  ];
  const snapshots: RosterSnapshot[] = [];
  for (const {snapshot, file, asOf, asOfBasis, complete} of days) {
    const rows = (await read(file)).filter(({printed}) => (printed["content_asof"] ?? asOf) === asOf);
    const source = sourceOf(file);
    if (rows.length === 0)
      report.add(
        file,
        `empty list ${snapshot}`,
        `rows as of ${asOf}`,
        "none",
        "correct the day in curation/snapshots.csv, or fetch the file again"
      );
    all.push(...listings(rows, {source, snapshot, asOf}, columnsOf[file] as ListingColumns, aliases, report));
    snapshots.push({snapshot, asOf, asOfBasis, source, rows: rows.length, complete});
  }
  return {listings: all, snapshots};
}
