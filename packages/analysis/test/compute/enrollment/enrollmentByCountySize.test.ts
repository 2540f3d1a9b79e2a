import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  defaultSizeBreaks,
  enrollmentByCountySize,
  wilsonInterval,
  type CountySizeOptions,
  type Universe
} from "../../../src/compute/index.js";
import {list2017, smallLand} from "./smallLand.js";

const bySize = (options: Partial<CountySizeOptions> = {}) => enrollmentByCountySize(smallLand, {...list2017, ...options});
const enrolledIn = (result: ReturnType<typeof bySize>) =>
  Object.fromEntries(
    result.classes.filter(({counties}) => counties > 0).map((size) => [size.label, [size.enrolledCounties, size.counties]])
  );

describe("enrollmentByCountySize", () => {
  it("has eight classes, four of them below 100,000, unless told", () => {
    expect(bySize().classes.map(({label}) => label)).toEqual([
      "under 10,000",
      "10,000 to 24,999",
      "25,000 to 49,999",
      "50,000 to 99,999",
      "100,000 to 249,999",
      "250,000 to 499,999",
      "500,000 to 999,999",
      "1,000,000 or more"
    ]);
    expect(defaultSizeBreaks).toContain(100_000);
  });

  it("counts enrolled counties of the counties in each class, a county with exactly the limit in the larger one", () => {
    expect(enrolledIn(bySize())).toEqual({
      "under 10,000": [0, 3],
      "10,000 to 24,999": [1, 1],
      "50,000 to 99,999": [1, 2],
      "100,000 to 249,999": [1, 2],
      "250,000 to 499,999": [0, 1],
      "1,000,000 or more": [1, 1]
    });
  });

  it("counts a county with two agencies once, the agencies both, and an agency with two models once", () => {
    const {classes, total} = bySize();
    expect(classes[3]).toMatchObject({enrolledCounties: 1, agencies: 2, agenciesByModel: {JEM: 1, unknown: 1}});
    expect(classes[4]).toMatchObject({agencies: 1, agenciesByModel: {"JEM+TFM": 1}});
    expect(classes[4]?.dots).toEqual([
      {
        agency: "town",
        name: "Agency town",
        state: "AA",
        models: ["JEM", "TFM"],
        signedOn: "2017-03-01",
        hostFips: "98005",
        population: 150_000
      }
    ]);
    expect(total).toEqual({
      counties: 10,
      enrolledCounties: 4,
      residents: 2_738_998,
      residentsCovered: 2_259_999,
      agencies: 5
    });
  });

  it("keeps state agencies out of every class and lists them, and lists agencies without a county", () => {
    const {stateAgencies, unplaced} = bySize();
    expect(stateAgencies.map(({agency}) => agency)).toEqual(["prisons"]);
    expect(unplaced.map(({agency}) => agency)).toEqual(["lost"]);
  });

  it("leaves counties that an agency serves besides its own out", () => {
    expect(bySize().classes[0]).toMatchObject({enrolledCounties: 0});
  });

  it.each([
    {universe: {kind: "all-local"}, agencies: 5, counties: 4, unplaced: 1},
    {universe: {kind: "county-agencies"}, agencies: 4, counties: 3, unplaced: 0},
    {universe: {kind: "first-time-since", since: "2017-01-20"}, agencies: 2, counties: 2, unplaced: 1},
    {universe: {kind: "first-time-since", since: "2017-04-01"}, agencies: 1, counties: 1, unplaced: 1}
  ] satisfies {universe: Universe; agencies: number; counties: number; unplaced: number}[])(
    "counts $agencies agencies in $counties counties of the universe $universe",
    ({universe, agencies, counties, unplaced}) => {
      const result = bySize({universe});
      expect(result.total).toMatchObject({agencies, enrolledCounties: counties, counties: 10});
      expect(result.unplaced).toHaveLength(unplaced);
      expect(result.universe).toEqual(universe);
    }
  );

  it("leaves whole states out, counties and agencies", () => {
    const {total, stateAgencies, unplaced} = bySize({withoutStates: ["AA"]});
    expect(total).toEqual({counties: 4, enrolledCounties: 1, residents: 504_999, residentsCovered: 99_999, agencies: 2});
    expect([...stateAgencies, ...unplaced]).toEqual([]);
  });

  it("takes the residents of the year asked for", () => {
    expect(bySize({populationYear: 2020}).total.residents).toBe(2 * 2_738_998);
    expect(bySize({populationYear: 2020})).toMatchObject({populationYear: 2020, snapshot: "list-2017", asOf: "2017-08-01"});
  });

  it("gives Wilson's interval from five counties on, below that counts only", () => {
    const {classes} = bySize({breaks: [100_000]});
    expect(classes[0]).toMatchObject({
      label: "under 100,000",
      share: {count: 2, of: 6, share: 1 / 3},
      interval: wilsonInterval(2, 6)
    });
    expect(classes[1]).toMatchObject({
      share: {count: 2, of: 4, share: undefined, reason: "fewer than five counties"},
      interval: null
    });
    expect(bySize({breaks: []}).classes).toMatchObject([{label: "all sizes", from: 0, below: null, counties: 10}]);
  });

  it("counts nothing on a list that has no local agency, and says what the agencies are", () => {
    const {entries, ...others} = smallLand;
    const none = enrollmentByCountySize({...others, entries: entries.filter(({agency}) => agency === "prisons")}, list2017);
    expect(none.total).toMatchObject({enrolledCounties: 0, residentsCovered: 0, agencies: 0});
    expect(none.stateAgencies).toHaveLength(1);
  });

  it("lists an agency whose county has no population that year as without a county", () => {
    const {population, ...others} = smallLand;
    const result = enrollmentByCountySize({...others, population: population.filter(({fips}) => fips !== "98006")}, list2017);
    expect(result.unplaced.map(({agency}) => agency)).toEqual(["big", "lost"]);
    expect(result.total.counties).toBe(9);
  });

  it("adds up to the same totals in whatever classes, and does not mind the order of rows", () => {
    const {entries, counties, population, ...others} = smallLand;
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: 1, max: 3_000_000}), {maxLength: 12}), (limits) => {
        const breaks = [...limits].sort((a, b) => a - b);
        const turned = {
          ...others,
          entries: [...entries].reverse(),
          counties: [...counties].reverse(),
          population: [...population].reverse()
        };
        const result = enrollmentByCountySize(turned, {...list2017, breaks});
        expect(result.total).toEqual(bySize().total);
        expect(result.classes).toHaveLength(breaks.length + 1);
        expect(result.classes).toEqual(bySize({breaks}).classes);
      })
    );
  });

  it("turns away an unknown list, year, agency, and breaks that are none", () => {
    expect(() => bySize({snapshot: "list-1999"})).toThrow(
      "Unknown snapshot: expected one of list-2017, list-2016, received list-1999. Choose one."
    );
    expect(() => bySize({populationYear: 1999})).toThrow(
      "Unknown populationYear: expected a year of the populations, received 1999."
    );
    expect(() => enrollmentByCountySize({...smallLand, agencies: []}, list2017)).toThrow("Unknown agency");
    for (const breaks of [[0], [5, 5], [9, 3], [2.5]])
      expect(() => bySize({breaks})).toThrow("Invalid breaks: expected whole numbers");
    expect(() => bySize({universe: {kind: "first-time-since", since: "2017"}})).toThrow("Invalid since: expected a date such as");
  });
});
