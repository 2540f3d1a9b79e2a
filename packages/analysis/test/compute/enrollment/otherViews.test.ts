import {describe, expect, it} from "vitest";
import {
  agenciesBelow,
  cochranArmitage,
  countySizeTrend,
  countySizeWithinStates,
  cumulativeEnrollment,
  enrollmentByCountySize,
  enrollmentByDemographics,
  enrollmentByVote,
  enrollmentOverTime,
  enrollmentSensitivity,
  mantelHaenszel,
  populationYearOf
} from "../../../src/compute/index.js";
import {list2017, smallLand} from "./smallLand.js";
import {expectWithin} from "../inference/within.js";

describe("agenciesBelow", () => {
  it("gives the share of agencies in small counties beside those of counties and of residents", () => {
    expect(agenciesBelow(smallLand, list2017)).toEqual({
      below: 100_000,
      agencies: {count: 3, of: 5, share: 0.6},
      unknown: 1,
      counties: {count: 6, of: 10, share: 0.6},
      residents: {count: 188_998, of: 2_738_998, share: 188_998 / 2_738_998}
    });
  });

  it("counts residents in the agency's own charge where asked, those of the county where that is not known", () => {
    expect(agenciesBelow(smallLand, {...list2017, residentsOf: "agency"})).toMatchObject({
      agencies: {count: 4, of: 5, share: 0.8},
      unknown: 1
    });
  });

  it("moves the limit, and has no share of no agencies", () => {
    expect(agenciesBelow(smallLand, {...list2017, below: 150_001}).agencies).toEqual({count: 4, of: 5, share: 0.8});
    expect(agenciesBelow(smallLand, {...list2017, universe: {kind: "first-time-since", since: "2018-01-01"}}).agencies).toEqual({
      count: 0,
      of: 0,
      share: undefined,
      reason: "no agency in a county"
    });
  });
});

describe("countySizeTrend", () => {
  it("is the Cochran–Armitage test of the classes, and says why there is none", () => {
    const {classes} = enrollmentByCountySize(smallLand, list2017);
    expect(countySizeTrend(classes)).toEqual(
      cochranArmitage(classes.map(({enrolledCounties, counties}) => ({successes: enrolledCounties, n: counties})))
    );
    expect(countySizeTrend([])).toMatchObject({trend: undefined, reason: "fewer than two groups have units"});
  });
});

describe("countySizeWithinStates", () => {
  it("is the Mantel–Haenszel comparison of larger and smaller counties, state by state", () => {
    expect(countySizeWithinStates(smallLand, list2017)).toEqual({
      ...mantelHaenszel([
        [
          [2, 0],
          [1, 3]
        ],
        [
          [0, 2],
          [1, 1]
        ]
      ]),
      largerFrom: 100_000,
      crudeOddsRatio: 2
    });
  });

  it("moves the limit, and says why there is no answer", () => {
    expect(countySizeWithinStates(smallLand, {...list2017, largerFrom: 10_000}).largerFrom).toBe(10_000);
    expect(countySizeWithinStates(smallLand, {...list2017, largerFrom: 1})).toMatchObject({
      oddsRatio: undefined,
      crudeOddsRatio: undefined,
      reason: "no stratum varies in both respects"
    });
  });
});

describe("cumulativeEnrollment", () => {
  it("rises to the totals, one point for each size that a county has", () => {
    const points = cumulativeEnrollment(smallLand, list2017);
    expect(points[0]).toEqual({population: 4_000, allCounties: 1, enrolledCounties: 0});
    expect(points.at(-1)).toEqual({population: 2_000_000, allCounties: 10, enrolledCounties: 4});
    expect(points.find(({population}) => population === 99_999)).toEqual({population: 99_999, allCounties: 6, enrolledCounties: 2});
    expect(points).toHaveLength(10);
  });

  it("takes counties of one size in one step", () => {
    const {population, ...others} = smallLand;
    const level = population.map((row) => ({...row, population: 7}));
    expect(cumulativeEnrollment({...others, population: level}, list2017)).toEqual([
      {population: 7, allCounties: 10, enrolledCounties: 4}
    ]);
  });
});

describe("enrollmentByVote", () => {
  const {winners, ...about} = enrollmentByVote(smallLand, {...list2017, electionYear: 2016});

  it("counts by who carried the county, unknown winners apart", () => {
    expect(about).toEqual({snapshot: "list-2017", asOf: "2017-08-01", electionYear: 2016, populationYear: 2017});
    expect(winners.map(({winner, counties, enrolledCounties, agencies}) => [winner, enrolledCounties, counties, agencies])).toEqual(
      [
        ["R", 1, 5, 1],
        ["D", 2, 3, 2],
        ["tie", 1, 1, 2],
        [null, 0, 1, 0]
      ]
    );
  });

  it("gives the share of agencies beside those of counties and residents, of known winners only", () => {
    expect(winners[0]).toMatchObject({
      ofAgencies: {count: 1, of: 5, share: 0.2},
      ofCounties: {count: 5, of: 9},
      ofResidents: {count: 88_999, of: 2_438_998},
      share: {count: 1, of: 5, share: 0.2}
    });
    expect(winners[0]?.interval?.upper).toBeGreaterThan(0.2);
    expect(winners[1]).toMatchObject({interval: null, share: {share: undefined}});
    expect(winners[3]?.ofCounties).toEqual({count: 1, of: 0, share: undefined, reason: "winner not known"});
  });

  it("knows no winner of another election", () => {
    expect(enrollmentByVote(smallLand, {...list2017, electionYear: 2020}).winners).toMatchObject([{winner: null, counties: 10}]);
  });
});

describe("enrollmentByDemographics", () => {
  const options = {...list2017, field: "foreignBornPct", basis: "acs_2012_2016"} as const;

  it("puts counties in fifths by their value, and counts those that the survey lacks apart", () => {
    const {fifths, unknown} = enrollmentByDemographics(smallLand, options);
    expect(
      fifths.map(({fifth, lowest, highest, counties, enrolledCounties, agencies}) => [
        fifth,
        lowest,
        highest,
        enrolledCounties,
        counties,
        agencies
      ])
    ).toEqual([
      [1, 1, 2, 0, 2, 0],
      [2, 3, 4, 1, 2, 1],
      [3, 5, 5, 0, 1, 0],
      [4, 6, 7, 1, 2, 2],
      [5, 20, 30, 2, 2, 2]
    ]);
    expect(fifths[0]).toMatchObject({share: {share: undefined, reason: "fewer than five counties"}, interval: null});
    expect(unknown).toEqual({counties: 1, agencies: 0});
  });

  it("gives medians over counties and agencies, and means over residents", () => {
    const {median, ofResidents} = enrollmentByDemographics(smallLand, options);
    expect(median).toEqual({counties: 5, enrolledCounties: 13, agencies: 6});
    expectWithin(ofResidents.enrolledCounties, (3 * 10_000 + 20 * 150_000 + 30 * 2_000_000 + 6 * 99_999) / 2_259_999, 1e-12);
  });

  it("keeps equal values in one fifth, and has no answer where the survey has none", () => {
    expect(enrollmentByDemographics(smallLand, {...options, basis: "acs_2017_2021"}).fifths).toMatchObject([
      {fifth: 1, counties: 9, lowest: 50, highest: 50}
    ]);
    expect(enrollmentByDemographics(smallLand, {...options, field: "hispanicPct"})).toMatchObject({
      fifths: [],
      median: {counties: undefined, enrolledCounties: undefined, agencies: undefined},
      ofResidents: {counties: undefined, enrolledCounties: undefined},
      unknown: {counties: 10, agencies: 5}
    });
  });
});

describe("enrollmentOverTime", () => {
  it("gives every list in order of its date, with the residents of its year or the nearest", () => {
    expect(enrollmentOverTime(smallLand)).toMatchObject([
      {snapshot: "list-2016", complete: false, populationYear: 2017, agencies: 1, stateAgencies: 1, unplaced: 0},
      {
        snapshot: "list-2017",
        complete: true,
        populationYear: 2017,
        agencies: 6,
        agenciesByModel: {JEM: 2, "JEM+TFM": 1, WSO: 1, unknown: 1},
        stateAgencies: 1,
        unplaced: 1,
        counties: {count: 4, of: 10},
        residents: {count: 2_259_999, of: 2_738_998},
        agenciesBelow: {count: 3, of: 5, share: 0.6}
      }
    ]);
  });

  it("takes another universe, other states, another limit; of two lists of one day the fuller comes last", () => {
    const {snapshots, entries, ...others} = smallLand;
    const twin = {snapshot: "short-2017", asOf: "2017-08-01", asOfBasis: "page", source: "list", rows: 1, complete: false} as const;
    const [first, second, third] = enrollmentOverTime(
      {...others, entries, snapshots: [...snapshots, twin]},
      {universe: {kind: "county-agencies"}, withoutStates: ["BB"], below: 5_000}
    );
    expect([first?.snapshot, second?.snapshot, third?.snapshot]).toEqual(["list-2016", "short-2017", "list-2017"]);
    expect(second).toMatchObject({agencies: 0, agenciesBelow: {share: undefined, reason: "no agency in a county"}});
    expect(third).toMatchObject({agencies: 2, agenciesBelow: {count: 0, of: 2}});
  });

  it("turns away tables without populations", () => {
    expect(() => enrollmentOverTime({...smallLand, population: []})).toThrow("Missing population: expected rows");
  });
});

describe("populationYearOf", () => {
  it("is the year of the list, or the nearest there is, the earlier of two as near; undefined of none", () => {
    const years = [{year: 2020}, {year: 2010}, {year: 2015}, {year: 2016}];
    expect(["2010-10-29", "2026-05-18", "2005-01-01", "2018-01-01"].map((asOf) => populationYearOf({asOf}, years))).toEqual([
      2010, 2020, 2010, 2016
    ]);
    expect(populationYearOf({asOf: "2018-01-01"}, [])).toBeUndefined();
  });
});

describe("enrollmentSensitivity", () => {
  const rows = enrollmentSensitivity(smallLand, {...list2017, alsoIn: ["98001"], withoutStates: ["BB"]});
  const row = (decision: string, about: string | null = null) =>
    rows.find((one) => one.decision === decision && one.about === about);

  it("begins with the published figures, then takes each decision alone", () => {
    expect(rows.map(({decision, about}) => [decision, about])).toEqual([
      ["as-published", null],
      ["other-county", "town in 98001"],
      ["other-county", "town in 98002"],
      ["also-served", null],
      ["one-more", "98001"],
      ["population-served", null],
      ["without-states", "BB"]
    ]);
    expect(rows[0]).toMatchObject({agencies: 5, enrolledCounties: 4, agenciesBelow: {count: 3, of: 5}});
  });

  it("moves an agency that serves several counties into another of them", () => {
    expect(row("other-county", "town in 98001")).toMatchObject({enrolledCounties: 4, agenciesBelow: {count: 4, of: 5}});
  });

  it("counts every county that is served, without counting an agency twice", () => {
    expect(row("also-served")).toMatchObject({enrolledCounties: 6, agencies: 5, agenciesBelow: {count: 3, of: 5}});
  });

  it("adds an agency that another source has", () => {
    expect(row("one-more", "98001")).toMatchObject({agencies: 6, enrolledCounties: 5, agenciesBelow: {count: 4, of: 6}});
  });

  it("takes the residents that agencies serve, and leaves states out", () => {
    expect(row("population-served")?.agenciesBelow).toEqual({count: 4, of: 5, share: 0.8});
    expect(row("without-states", "BB")).toMatchObject({agencies: 3, enrolledCounties: 3});
  });

  it("keeps an added or doubled agency in the universe of first-time signers, and tries nothing that is not asked", () => {
    const first = enrollmentSensitivity(smallLand, {
      ...list2017,
      alsoIn: ["98001"],
      universe: {kind: "first-time-since", since: "2017-01-20"}
    });
    expect(first.find(({decision}) => decision === "one-more")).toMatchObject({agencies: 3});
    expect(first.find(({decision}) => decision === "also-served")).toMatchObject({agencies: 2, enrolledCounties: 4});
    expect(enrollmentSensitivity(smallLand, list2017).map(({decision}) => decision)).not.toContain("one-more");
  });

  it("turns away a county that is none", () => {
    expect(() => enrollmentSensitivity(smallLand, {...list2017, alsoIn: ["00000"]})).toThrow("Unknown county in alsoIn");
  });
});
