import type {Curation} from "./curation.js";
import {countyIndex} from "./place/countyIndex.js";
import {gazetteer} from "./place/gazetteer.js";
import {checkDigests} from "./raw/checkDigests.js";
import {readAtlas} from "./raw/readAtlas.js";
import {repairedReader} from "./raw/repairedReader.js";
import {readLists} from "./readLists.js";
import {Report} from "./report.js";
import {agencies, agencyNames} from "./tables/agencies.js";
import {agreements} from "./tables/agreements.js";
import {countyOf} from "./tables/countyOf.js";
import {countyTables} from "./tables/countyTables.js";
import {checkRows} from "./tables/csv.js";
import {demographics} from "./tables/demographics.js";
import {rosterEntries} from "./tables/listings.js";
import {president} from "./tables/president.js";
import {removalsByArea, removalsByCitizenship, removalsByYear} from "./tables/removals.js";
import {sourcesTable} from "./tables/sources.js";
import {tableDefinitions, type Tables} from "./tables/tables.js";

/** Makes all tables from the raw files. Throws an `ImportError` with every problem of the stage that failed, and writes nothing. */
export async function importRaw(raw: string, curation: Curation): Promise<Tables> {
  const report = new Report();
  const read = repairedReader(raw, curation.repairs, report);

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

  const {listings: all, snapshots} = await readLists(read, curation, report);
  const index = countyIndex(counties);
  const rules = {
    counties: index,
    gazetteer: gazetteer(await read("fbi-lee-latest-2018-2025.csv"), index),
    placements: curation.placements
  };
  const manifest = await read("manifest.csv");
  report.stopIfAny();

  const tables: Tables = {
    agencies: agencies(all, rules, curation, report),
    "agency-names": agencyNames(all),
    agreements: agreements(all, snapshots),
    "roster-snapshots": snapshots,
    "roster-entries": rosterEntries(all),
    counties,
    "county-population": population,
    "county-demographics": countyDemographics,
    "county-president": countyPresident,
    "ice-removals": removalsByYear(await read("ice-removals-by-fiscal-year-2003-2025.csv"), curation.breaks, report),
    "removals-by-area": removalsByArea(await read("ice-removals-by-aor-fy2003-2016.csv"), report),
    "removals-by-citizenship": removalsByCitizenship(await read("ice-removals-fy2015-by-citizenship-top10.csv"), report),
    sources: sourcesTable(manifest, curation.sources, report),
    "source-repairs": curation.repairs
  };
  report.stopIfAny();
  for (const {name, schema} of tableDefinitions) checkRows(name, schema, tables[name], report);
  checkDigests(raw, manifest, report);
  report.stopIfAny();
  return tables;
}
