import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import path from "node:path";
import type {RosterSnapshot} from "../src/schema/types.js";
import type {Curation} from "./curation.js";
import {countyIndex} from "./place/countyIndex.js";
import {gazetteer} from "./place/gazetteer.js";
import {applyRepairs} from "./raw/applyRepairs.js";
import type {RawFileName} from "./raw/rawFiles.js";
import {cell, type RawRow} from "./raw/rawRow.js";
import {readRows} from "./raw/readRows.js";
import {Report} from "./report.js";
import {agencies, agencyNames} from "./tables/agencies.js";
import {agreements} from "./tables/agreements.js";
import {countyOf} from "./tables/countyOf.js";
import {countyTables, type Atlas} from "./tables/countyTables.js";
import {checkRows} from "./tables/csv.js";
import {demographics} from "./tables/demographics.js";
import {archiveRows, historyRows} from "./tables/history.js";
import {listings, type ListingColumns} from "./tables/listings.js";
import {president} from "./tables/president.js";
import {removalsByArea, removalsByCitizenship, removalsByYear} from "./tables/removals.js";
import {sourceOf, sourcesTable} from "./tables/sources.js";
import {tableDefinitions, type Tables} from "./tables/tables.js";

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

/** Makes all tables from the raw files. Throws an `ImportError` with every problem of the stage that failed, and writes nothing. */
export async function importRaw(raw: string, curation: Curation): Promise<Tables> {
  const report = new Report();
  const read = async (file: RawFileName): Promise<RawRow[]> => {
    const rows = await readRows(raw, file, report);
    const repairs = curation.repairs.filter((repair) => repair.file === file);
    return rows.length === 0 ? rows : applyRepairs(rows, repairs, report);
  };

  const {counties, population} = countyTables(
    await read("census-co-est2020-alldata.csv"),
    await read("census-co-est2025-alldata.csv"),
    {
      atlas2017: readAtlas(raw, "us-atlas-2017-counties-10m.json", report),
      atlas2023: readAtlas(raw, "us-atlas-2023-counties-10m.json", report)
    },
    report
  );
  report.stopIfAny();

  const electionContext = await read("medsl-election-context-2018.csv");
  const countyDemographics = demographics(
    await read("census-quickfacts-county-facts-2014.csv"),
    electionContext,
    await read("usda-rural-atlas-people.csv"),
    countyOf(counties, curation.codes, false, report),
    report
  );
  const votes = {
    since2008: await read("president-county-2008-2016-tonmcg.csv"),
    electionContext,
    in2020: await read("president-county-2020-tonmcg.csv"),
    in2024: await read("president-county-2024-tonmcg.csv")
  };
  const countyPresident = president(votes, counties, countyOf(counties, curation.codes, true, report), report);

  const lists = [];
  const snapshots: RosterSnapshot[] = [];
  for (const {snapshot = "", file = "", asOf = "", asOfBasis = "", complete} of curation.snapshots) {
    const all = await read(file as RawFileName);
    const rows = all.filter((row) => row.printed["content_asof"] === undefined || row.printed["content_asof"] === asOf);
    const source = sourceOf(file);
    const columns = columnsOf[file];
    if (columns) lists.push(...listings(rows, {source, snapshot, asOf}, columns, curation.aliases, report));
    snapshots.push({
      snapshot,
      asOf,
      asOfBasis: asOfBasis as RosterSnapshot["asOfBasis"],
      source,
      rows: rows.length,
      complete: complete === "true"
    });
  }
  const older = (file: RawFileName, rows: readonly RawRow[], asOf: string, columns: ListingColumns) =>
    listings(rows, {source: sourceOf(file), snapshot: null, asOf}, columns, curation.aliases, report);
  const history = await read("ice-287g-agency-history-2002-2017.csv");
  const archive = await read("ice-287g-archive-index-20260420.tsv");
  const all = [
    ...older("ice-287g-archive-index-20260420.tsv", archiveRows(archive), "2026-04-20", archiveColumns),
    ...older("ice-287g-agency-history-2002-2017.csv", historyRows(history), "2017-08-01", historyColumns),
    ...lists
  ];
  const index = countyIndex(counties);
  const rules = {
    counties: index,
    gazetteer: gazetteer(await read("fbi-lee-latest-2018-2025.csv"), index),
    placements: curation.placements
  };
  report.stopIfAny();

  const tables: Tables = {
    agencies: agencies(all, rules, curation, report),
    "agency-names": agencyNames(all),
    agreements: agreements(all, snapshots),
    "roster-snapshots": snapshots,
    "roster-entries": lists.map(({snapshot, row, agency, model, signedOn, nameAsPrinted}) => ({
      snapshot: snapshot ?? "",
      row,
      agency,
      model,
      signedOn,
      asPrinted: nameAsPrinted
    })),
    counties,
    "county-population": population,
    "county-demographics": countyDemographics,
    "county-president": countyPresident,
    "ice-removals": removalsByYear(await read("ice-removals-by-fiscal-year-2003-2025.csv"), curation.breaks, report),
    "removals-by-area": removalsByArea(await read("ice-removals-by-aor-fy2003-2016.csv"), report),
    "removals-by-citizenship": removalsByCitizenship(await read("ice-removals-fy2015-by-citizenship-top10.csv"), report),
    sources: sourcesTable(await read("manifest.csv"), curation.sources, report),
    "source-repairs": curation.repairs
  };
  report.stopIfAny();
  for (const {name, schema} of tableDefinitions) checkRows(name, schema, tables[name], report);
  checkDigests(raw, tables.sources, await read("manifest.csv"), report);
  report.stopIfAny();
  return tables;
}

function readAtlas(raw: string, file: string, report: Report): Atlas {
  try {
    return JSON.parse(readFileSync(path.join(raw, file), "utf8")) as Atlas;
  } catch (cause) {
    report.add(
      file,
      "unreadable shapes",
      "a TopoJSON file with counties",
      cause instanceof Error ? cause.message : "no file",
      "fetch it again"
    );
    return {objects: {counties: {geometries: []}}};
  }
}

/** The manifest says what the files are: a file that is another is a problem. */
function checkDigests(raw: string, sources: Tables["sources"], manifest: readonly RawRow[], report: Report): void {
  for (const row of manifest) {
    const file = cell(row, "file");
    const location = path.join(raw, file);
    if (!existsSync(location)) continue;
    const digest = createHash("sha256").update(readFileSync(location)).digest("hex");
    const expected = sources.find(({source}) => source === sourceOf(file))?.sha256 ?? "";
    if (digest !== expected)
      report.add(
        file,
        "another file than the manifest's",
        `SHA-256 ${expected}`,
        digest,
        "fetch it again, or describe the new one in manifest.csv"
      );
  }
}
