import type {Agency, Agreement, RosterEntry} from "@onrecord/enrollment";
import type {County, CountyDemographics, CountyPopulation} from "@onrecord/enrollment/counties";
import type {CountyPresident} from "@onrecord/enrollment/votes";
import type {DemographicTables, VoteTables} from "../../../src/compute/index.js";

/** Counties of two invented states: code, residents in 2017, per cent foreign-born, who carried it in 2016. */
const land: readonly (readonly [fips: string, residents: number, foreignBorn: number | null, winner: CountyPresident["winner"]])[] =
  [
    ["98001", 4_000, 1, "R"],
    ["98002", 9_999, 2, "R"],
    ["98003", 10_000, 3, "R"],
    ["98004", 60_000, 4, "R"],
    ["98005", 150_000, 20, "D"],
    ["98006", 2_000_000, 30, "D"],
    ["99001", 5_000, 5, "R"],
    ["99002", 99_999, 6, "tie"],
    ["99003", 100_000, 7, "D"],
    ["99004", 300_000, null, null]
  ];

const stateOf = (fips: string) => (fips.startsWith("98") ? "AA" : "BB");

const counties = land.map(([fips]): County => ({
  fips,
  stateFips: fips.slice(0, 2),
  state: stateOf(fips),
  stateName: `State ${stateOf(fips)}`,
  name: `County ${fips}`,
  kind: "county",
  validFrom: null,
  validTo: null,
  inAtlas2017: true,
  inAtlas2023: true
}));

const population = land.flatMap(([fips, residents]): CountyPopulation[] => [
  {fips, year: 2017, population: residents, vintage: "V2020"},
  {fips, year: 2020, population: residents * 2, vintage: "V2025"}
]);

const someAgency = (agency: string, hostFips: string | null, other: Partial<Agency> = {}): Agency => ({
  agency,
  state: hostFips === null ? "AA" : stateOf(hostFips),
  name: `Agency ${agency}`,
  kind: "sheriff",
  level: "county",
  hostFips,
  alsoFips: [],
  populationServed: null,
  matchMethod: hostFips === null ? "none" : "name",
  matchNote: null,
  ...other
});

const agencies = [
  someAgency("early", "98003"),
  someAgency("town", "98005", {kind: "police", level: "municipal", alsoFips: ["98001", "98002"], populationServed: 30_000}),
  someAgency("big", "98006", {populationServed: 900_000}),
  someAgency("late", "99002"),
  someAgency("neighbour", "99002", {kind: "county_corrections"}),
  someAgency("prisons", null, {kind: "state_corrections", level: "state"}),
  someAgency("lost", null, {kind: "constable", level: "municipal"})
];

const someEntry = (
  snapshot: string,
  row: number,
  agency: string,
  model: RosterEntry["model"],
  signedOn: string | null
): RosterEntry => ({
  snapshot,
  row,
  agency,
  model,
  signedOn,
  asPrinted: agency.toUpperCase()
});

const entries = [
  someEntry("list-2016", 1, "early", "JEM", "2010-05-01"),
  someEntry("list-2016", 2, "prisons", "JEM", "2010-06-01"),
  someEntry("list-2017", 1, "early", "JEM", "2016-06-01"),
  someEntry("list-2017", 2, "town", "JEM", "2017-02-01"),
  someEntry("list-2017", 3, "town", "TFM", "2017-03-01"),
  someEntry("list-2017", 4, "big", "WSO", "2017-02-02"),
  someEntry("list-2017", 5, "late", null, null),
  someEntry("list-2017", 6, "neighbour", "JEM", "2017-04-01"),
  someEntry("list-2017", 7, "prisons", "JEM", "2010-06-01"),
  someEntry("list-2017", 8, "lost", "TFM", "2017-05-01")
];

const someAgreement = (agency: string, signedOn: string | null, firstTime: boolean | null): Agreement => ({
  agreement: `${agency}#JEM#${signedOn ?? "unknown"}`,
  agency,
  model: "JEM",
  signedOn,
  firstTime,
  renews: null,
  joinedAfter: null,
  firstSeen: null,
  lastSeen: null,
  goneBy: null,
  evidence: ["list"]
});

const votes = land.map(([fips, , , winner]): CountyPresident => ({
  fips,
  year: 2016,
  votesRep: null,
  votesDem: null,
  votesTotal: null,
  winner,
  source: "votes"
}));

const demographics = land.flatMap(([fips, residents, foreignBornPct]): CountyDemographics[] =>
  foreignBornPct === null
    ? []
    : [
        {
          fips,
          basis: "acs_2012_2016",
          population: residents,
          foreignBornPct,
          hispanicPct: null,
          whiteNonHispanicPct: 90,
          source: "survey"
        },
        {
          fips,
          basis: "acs_2017_2021",
          population: residents,
          foreignBornPct: 50,
          hispanicPct: null,
          whiteNonHispanicPct: 80,
          source: "survey"
        }
      ]
);

/** Ten counties, seven agencies, two lists: every case that a statistic of enrollment tells apart. */
export const smallLand: VoteTables & DemographicTables = {
  agencies,
  entries,
  agreements: [
    someAgreement("early", "2010-05-01", true),
    someAgreement("early", "2016-06-01", false),
    someAgreement("town", "2017-02-01", true),
    someAgreement("big", "2017-02-02", null),
    someAgreement("late", null, true),
    someAgreement("neighbour", "2017-04-01", true),
    someAgreement("prisons", "2017-04-02", true),
    someAgreement("lost", "2017-05-01", true)
  ],
  snapshots: [
    {snapshot: "list-2017", asOf: "2017-08-01", asOfBasis: "page", source: "list", rows: 8, complete: true},
    {snapshot: "list-2016", asOf: "2016-12-11", asOfBasis: "capture", source: "list", rows: 2, complete: false}
  ],
  counties,
  population,
  votes,
  demographics
};

export const list2017 = {snapshot: "list-2017", populationYear: 2017} as const;
