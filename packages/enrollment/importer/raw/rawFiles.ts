/** How a raw file is written, and the columns of it that are read. */
export interface RawFile {
  readonly encoding: "utf-8" | "latin-1" | "xlsx";
  readonly delimiter: "," | "\t";
  /** Without a heading, these are the columns in order. */
  readonly heading: boolean;
  readonly columns: readonly string[];
}

const csv = (columns: readonly string[], encoding: "utf-8" | "latin-1" = "utf-8"): RawFile => ({
  encoding,
  delimiter: ",",
  heading: true,
  columns
});
const tsvWithoutHeading = (columns: readonly string[]): RawFile => ({encoding: "utf-8", delimiter: "\t", heading: false, columns});
const sheet = (columns: readonly string[]): RawFile => ({encoding: "xlsx", delimiter: ",", heading: true, columns});

const years = (from: number, to: number, prefix: string) =>
  Array.from({length: to - from + 1}, (_, i) => `${prefix}${String(from + i)}`);
const census = ["SUMLEV", "STATE", "COUNTY", "STNAME", "CTYNAME"];
const agreementColumns = ["STATE", "LAW ENFORCEMENT AGENCY", "SUPPORT TYPE", "SIGNED"];
const votes = ["state_name", "county_fips", "votes_gop", "votes_dem", "total_votes"];

/** The raw files that are read, by name. The shapes of us-atlas are read apart. */
export const rawFiles = {
  "ice-287g-page-rosters-2010-2017.csv": csv(["content_asof", "state", "agency", "support_type", "date_signed"]),
  "ice-287g-roster-20170801-myattorneyusa.tsv": tsvWithoutHeading(["state", "agency", "signed"]),
  "ice-287g-participating-20210113.xlsx": sheet(agreementColumns),
  "ice-287g-participating-20250119.xlsx": sheet(agreementColumns),
  "ice-287g-participating-20260518.xlsx": sheet([...agreementColumns, "TYPE", "COUNTY"]),
  "ice-287g-agency-history-2002-2017.csv": csv([
    "state",
    "agency",
    "jurisdiction_level",
    "first_signed_best",
    "signing_dates",
    "models"
  ]),
  "ice-287g-archive-index-20260420.tsv": tsvWithoutHeading(["state", "agency", "signed", "file"]),
  "fbi-lee-latest-2018-2025.csv": csv(["ori", "pub_agency_name", "state_abbr", "county_name", "agency_type_name", "population"]),
  "census-co-est2020-alldata.csv": csv([...census, ...years(2010, 2020, "POPESTIMATE")]),
  "census-co-est2025-alldata.csv": csv([...census, ...years(2020, 2025, "POPESTIMATE")], "latin-1"),
  "census-quickfacts-county-facts-2014.csv": csv(["fips", "area_name", "PST045214", "POP645213", "RHI725214", "RHI825214"]),
  "medsl-election-context-2018.csv": csv([
    "state",
    "county",
    "fips",
    "trump16",
    "clinton16",
    "otherpres16",
    "romney12",
    "obama12",
    "otherpres12",
    "total_population",
    "white_pct",
    "hispanic_pct",
    "foreignborn_pct"
  ]),
  "usda-rural-atlas-people.csv": csv(
    ["FIPS", "State", "County", "TotalPopACS", "ForeignBornPct", "HispanicPct2020", "WhiteNonHispanicPct2020"],
    "latin-1"
  ),
  "president-county-2008-2016-tonmcg.csv": csv(["fips_code", "county", "total_2008", "dem_2008", "gop_2008"]),
  "president-county-2016-tonmcg.csv": csv(["votes_dem", "votes_gop", "combined_fips", "state_abbr"]),
  "president-county-2020-tonmcg.csv": csv(votes),
  "president-county-2024-tonmcg.csv": csv(votes),
  "ice-removals-by-fiscal-year-2003-2025.csv": csv(["fiscal_year", "removals", "status", "primary_source"]),
  "ice-removals-by-aor-fy2003-2016.csv": csv(["aor", ...years(2003, 2016, "FY")]),
  "ice-removals-fy2015-by-citizenship-top10.csv": csv(["citizenship", "removals_fy2015"]),
  "wapo-287g-curated-2018.xlsx": sheet(["State", "County", "y2017"]),
  "manifest.csv": csv(["file", "source", "commit_or_version", "path", "licence", "how_obtained", "data_rows", "bytes", "sha256"])
} as const satisfies Readonly<Record<string, RawFile>>;

export type RawFileName = keyof typeof rawFiles;
