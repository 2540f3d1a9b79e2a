import type {
  CountySizeClass,
  CountySizeData,
  CountySizeDot,
  CumulativeData,
  ListAt,
  Model,
  OverTimeData,
  PeopleData,
  VoteData
} from "../src/enrollment.js";

const kinds: readonly (readonly (Model | null)[])[] = [["JEM"], ["TFM"], ["WSO"], ["TFM", "JEM"], [null]];

export const agencyDot = (i: number, fields: Partial<CountySizeDot> = {}): CountySizeDot => ({
  agency: `tx-county-${i}-sheriff`,
  name: `County ${i} Sheriff's Office`,
  state: i % 2 === 0 ? "TX" : "GA",
  models: kinds[i % kinds.length] ?? [null],
  signedOn: i % 3 === 0 ? null : "2017-07-25",
  hostFips: i % 2 === 0 ? "48201" : "48113",
  population: 1000 + i,
  ...fields
});

const bounds = [0, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, null];

/** Eight classes with as many agencies in each as asked. */
export function sizeData(agencies: readonly number[], fields: Partial<CountySizeData> = {}): CountySizeData {
  let next = 0;
  const classes = agencies.map((n, i): CountySizeClass => {
    const [from, below] = [bounds[i] ?? 0, bounds[i + 1] ?? null];
    const counties = 400 - i * 45;
    const enrolledCounties = Math.min(counties, n);
    const share = enrolledCounties / counties;
    return {
      label:
        below === null
          ? `${from.toLocaleString("en-US")} or more`
          : from === 0
            ? "under 10,000"
            : `${from.toLocaleString("en-US")} to ${(below - 1).toLocaleString("en-US")}`,
      from,
      below,
      counties,
      enrolledCounties,
      interval: {lower: Math.max(0, share - 0.02), upper: Math.min(1, share + 0.03)},
      residents: 4_000_000 * (i + 1),
      residentsCovered: Math.round(4_000_000 * (i + 1) * share),
      agencies: n,
      dots: Array.from({length: n}, () => agencyDot(next++))
    };
  });
  const total = (field: "agencies" | "counties" | "enrolledCounties" | "residents" | "residentsCovered") =>
    classes.reduce((sum, one) => sum + one[field], 0);
  return {
    snapshot: "list-2017-08-01",
    asOf: "2017-08-01",
    populationYear: 2017,
    universe: {kind: "all-local"},
    withoutStates: [],
    classes,
    total: {
      counties: total("counties"),
      enrolledCounties: total("enrolledCounties"),
      residents: total("residents"),
      residentsCovered: total("residentsCovered"),
      agencies: total("agencies")
    },
    stateAgencies: [{name: "Department of Corrections", state: "AZ"}],
    unplaced: [],
    ...fields
  };
}

/** A short list, a long one, and one with nobody on it. */
export const short = sizeData([2, 4, 5, 5, 10, 15, 10, 7]);
export const long = sizeData([152, 287, 267, 208, 231, 155, 95, 83], {snapshot: "page-2026-05-18", asOf: "2026-05-18"});
export const nobody = sizeData([0, 0, 0, 0, 0, 0, 0, 0], {universe: {kind: "first-time-since", since: "2016-10-01"}});

export const curves: CumulativeData = {
  asOf: "2017-08-01",
  populationYear: 2017,
  points: Array.from({length: 400}, (_, i) => ({
    population: Math.round(90 * Math.exp((i / 400) * 11.5)),
    allCounties: i + 1,
    enrolledCounties: Math.floor((i * i) / 8000)
  }))
};

const listAt = (asOf: string, agencies: number, fields: Partial<ListAt> = {}): ListAt => ({
  snapshot: `page-${asOf}`,
  asOf,
  complete: true,
  populationYear: Number(asOf.slice(0, 4)),
  agencies,
  stateAgencies: 2,
  counties: {count: agencies, of: 3143},
  residents: {count: agencies * 70_000, of: 325_000_000},
  agenciesBelow: {count: Math.floor(agencies / 2), of: agencies},
  ...fields
});

export const overTime: OverTimeData = {
  universe: {kind: "all-local"},
  lists: [
    listAt("2010-10-29", 58),
    listAt("2016-12-11", 32, {complete: false}),
    listAt("2017-01-29", 34),
    listAt("2017-03-05", 35),
    listAt("2017-08-01", 56),
    listAt("2017-08-01", 58, {snapshot: "list-2017-08-01"}),
    listAt("2021-01-13", 142),
    listAt("2025-01-19", 128),
    listAt("2026-05-18", 1478)
  ]
};

export const votes: VoteData = {
  asOf: "2017-08-01",
  electionYear: 2016,
  populationYear: 2017,
  universe: {kind: "all-local"},
  withoutStates: [],
  winners: [
    {
      winner: "R",
      counties: 2622,
      enrolledCounties: 44,
      interval: {lower: 0.0125, upper: 0.0225},
      residents: 146_000_000,
      residentsCovered: 1,
      agencies: 44
    },
    {
      winner: "D",
      counties: 490,
      enrolledCounties: 14,
      interval: {lower: 0.017, upper: 0.047},
      residents: 178_000_000,
      residentsCovered: 1,
      agencies: 14
    },
    {winner: "tie", counties: 2, enrolledCounties: 0, interval: null, residents: 9_000, residentsCovered: 0, agencies: 0},
    {winner: null, counties: 29, enrolledCounties: 1, interval: null, residents: 740_000, residentsCovered: 0, agencies: 1}
  ]
};

const fifths = (counts: readonly number[]) =>
  counts.map((enrolledCounties, i) => ({
    fifth: i + 1,
    lowest: i * 1.5,
    highest: i === 4 ? 52.2 : i * 1.5 + 1.5,
    counties: 622,
    enrolledCounties,
    interval: i === 0 ? null : {lower: enrolledCounties / 900, upper: (enrolledCounties + 5) / 500},
    agencies: enrolledCounties
  }));

export const people: PeopleData = {
  asOf: "2017-08-01",
  fields: (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) => ({
    asOf: "2017-08-01",
    field,
    basis: "acs_2012_2016",
    fifths: fifths([0, 0, 4, 16, 38]),
    median: {counties: 2.65, enrolledCounties: 8.5, agencies: 8.6},
    ofResidents: {counties: 13.3, enrolledCounties: 17.2},
    unknown: {counties: 31, agencies: 0}
  }))
};
