import {claims as packagedClaims, type Claim} from "@onrecord/corpus";
import {version} from "@onrecord/enrollment";
import {describe, expect, it} from "vitest";
import {checkClaims} from "../../../src/compute/index.js";
import {claimFunctions} from "../../../src/compute/claims/claimFunctions.js";
import {packagedTables as data} from "../../../scripts/packagedClaims.js";

const someClaim = packagedClaims.find(({id}) => id === "000/c006") as Claim;
const recomputed = {
  kind: "recomputed",
  dataset: "@onrecord/enrollment",
  version: "0.1",
  function: "removalsOfLastYear",
  tolerance: "rounded",
  missing: null,
  caveat: "c",
  mostFavourableReading: "r",
  sourceWording: null
} as const;
const withCheck = (check: Claim["check"], value: number | null = 235_000): Claim => ({
  ...someClaim,
  check,
  statement: {...someClaim.statement, value}
});
const checkOne = (claim: Claim, tables = data) => checkClaims([claim], tables, "0.1.3")[0];

describe("checkClaims", () => {
  it("recomputes a claim, holds it against the statement, and links the rows", () => {
    expect(checkOne(withCheck(recomputed))).toEqual({
      claim: "000/c006",
      verdict: "holds",
      computed: 235_413,
      n: 235_413,
      denominator: null,
      unit: "removals",
      dataset: "@onrecord/enrollment 0.1.3",
      function: "removalsOfLastYear",
      tolerance: "rounded",
      allowance: 500,
      readings: [
        {
          reading: "removals by ICE in fiscal year 2015 (October 2014 to September 2015), the last full one before the article",
          computed: 235_413,
          n: 235_413,
          denominator: null,
          unit: "removals",
          holds: true,
          rows: {
            table: "ice-removals",
            filter: "fiscalYear = 2015",
            count: 1,
            list: [{fiscalYear: 2015, removals: 235_413, status: "final", source: "ice-removals-by-fiscal-year-2003-2025"}]
          }
        }
      ],
      baseRates: [],
      favoured: "removals by ICE in fiscal year 2015 (October 2014 to September 2015), the last full one before the article",
      mostFavourableReading: "r",
      sourceWording: null,
      caveat: "c",
      missing: null
    });
  });

  it("does not hold where the value lies outside, holds in part where something is missing, and says neither of nothing", () => {
    expect(checkOne(withCheck(recomputed, 236_000))).toMatchObject({verdict: "does-not-hold", computed: 235_413});
    expect(checkOne(withCheck({...recomputed, missing: "a list"}))).toMatchObject({verdict: "holds-in-part", missing: "a list"});
    expect(checkOne(withCheck({...recomputed, missing: "a list"}, 236_000))).toMatchObject({
      verdict: "cannot-be-checked",
      computed: 235_413
    });
  });

  it("says what is missing of a claim that cannot be recomputed", () => {
    expect(
      checkOne(
        withCheck({kind: "not-checkable", missing: "a report", caveat: "c", mostFavourableReading: "r", sourceWording: null})
      )
    ).toMatchObject({
      verdict: "cannot-be-checked",
      computed: null,
      readings: [],
      missing: "a report",
      favoured: null
    });
  });

  it("names the reading that speaks most for the claim", () => {
    const joined = checkOne(withCheck({...recomputed, function: "agenciesThatJoined", tolerance: "exact"}, 29));
    expect(joined?.readings.map(({computed, holds}) => [computed, holds])).toEqual([
      [24, false],
      [29, true]
    ]);
    expect(joined).toMatchObject({verdict: "holds-in-part", computed: 24, favoured: joined?.readings[1]?.reading});
  });

  it("stops at a missing check, an unknown function and data of another version, naming the claim", () => {
    expect(() => checkOne(withCheck(null))).toThrow("Missing check of 000/c006: expected a specification, received none.");
    expect(() => checkOne(withCheck({...recomputed, function: "guess"}))).toThrow("Unknown function of 000/c006: expected one of");
    for (const other of ["0.2", "1.0", "1.1"])
      expect(() => checkOne(withCheck({...recomputed, version: other}))).toThrow(
        `Unsupported data version for 000/c006: expected @onrecord/enrollment ${other}, received 0.1.3.`
      );
    expect(checkOne(withCheck({...recomputed, version: "0.0"}))).toMatchObject({verdict: "holds"});
  });

  it("stops where the tables lack what a claim is computed from", () => {
    expect(() => checkOne(withCheck(recomputed), {...data, removals: []})).toThrow(
      "Missing removals: expected a row of fiscal year 2015"
    );
    expect(() => checkOne(withCheck({...recomputed, function: "rankOfMexico"}), {...data, removalsByCitizenship: []})).toThrow(
      "Missing citizenship: expected Mexico"
    );
    for (const name of ["inCountiesWonByTrump", "immigrantsInHostCounties", "immigrantsAgainstLargeCounties"])
      expect(() => checkOne(withCheck({...recomputed, function: name}), {...data, votes: [], demographics: []}), name).toThrow(
        "Missing value of 000/c006"
      );
  });
});

describe("the claims of the corpus", () => {
  const checks = checkClaims(packagedClaims, data, version);
  const check = (id: string) => checks.find(({claim}) => claim === id);
  const values = (id: string) =>
    check(id)?.readings.map(({n, denominator, computed}) => (denominator === null ? computed : [n, denominator]));

  it("all have an outcome", () => {
    expect(checks.map(({claim}) => claim)).toEqual(packagedClaims.map(({id}) => id));
    expect(checks).toHaveLength(37);
  });

  it("never hold, nor fail, without a recomputed number", () => {
    for (const {claim, verdict, computed, readings, missing} of checks) {
      if (verdict !== "cannot-be-checked") expect(computed, claim).not.toBeNull();
      if (verdict === "holds") expect(readings.length > 0 && readings.every(({holds}) => holds), claim).toBe(true);
      if (verdict === "cannot-be-checked") expect(missing, claim).not.toBeNull();
      expect(
        readings.every((reading) => Number.isFinite(reading.computed)),
        claim
      ).toBe(true);
    }
  });

  it("are recomputed where the data reach: the ten that matter most among them", () => {
    const recomputedIds = checks.filter(({computed}) => computed !== null).map(({claim}) => claim);
    expect(recomputedIds).toEqual([
      "000/c005",
      "000/c006",
      "004/c001",
      "004/c002",
      "004/c003",
      "004/c004",
      "004/c005",
      "004/c006",
      "004/c009",
      "004/c010",
      "004/c011"
    ]);
    expect(new Set(packagedClaims.flatMap(({check: how}) => (how?.kind === "recomputed" ? [how.function] : [])))).toEqual(
      new Set(Object.keys(claimFunctions))
    );
  });

  it("give the numbers that the sources print", () => {
    expect(check("000/c006")).toMatchObject({verdict: "holds", computed: 235_413});
    expect(check("000/c005")).toMatchObject({verdict: "holds", computed: 1, n: 146_132, denominator: 235_413});
    expect(values("004/c005")).toEqual([
      [60, 34],
      [60, 36],
      [60, 31]
    ]);
    expect(values("004/c006")).toEqual([
      [24, 58],
      [29, 58]
    ]);
  });

  it("say how many of how many of the list of 1 August 2017", () => {
    expect(values("004/c009")).toEqual([
      [44, 58],
      [25, 29]
    ]);
    expect(values("004/c010")).toEqual([
      [16, 58],
      [16, 29]
    ]);
    expect(values("004/c002")).toEqual([
      [3, 58],
      [58, 58],
      [29, 29]
    ]);
    expect(values("004/c001")).toEqual([
      [0, 2],
      [10, 58],
      [10, 29],
      [43, 58]
    ]);
  });

  it("hold a share of agencies against the same share of counties and of residents", () => {
    expect(check("004/c009")?.baseRates).toMatchObject([
      {n: 2622, denominator: 3112},
      {n: 146_471_841, denominator: 324_381_058}
    ]);
    expect(check("004/c010")?.baseRates).toMatchObject([{n: 2546, denominator: 3143}, {denominator: 325_122_128}]);
    for (const {claim, baseRates} of checks)
      for (const {n, denominator, share} of baseRates) expect(share, claim).toBeCloseTo(n / denominator, 12);
  });

  it("show the rows that each number was counted from", () => {
    for (const {claim, readings} of checks)
      for (const {rows} of readings) {
        expect(rows.count, claim).toBeGreaterThan(0);
        expect(rows.list, claim).toHaveLength(rows.count);
      }
    const won = check("004/c009")?.readings[0];
    expect(won?.rows.list?.filter(({winner}) => winner === "R")).toHaveLength(won?.n ?? -1);
    const few = check("004/c010")?.readings[0];
    expect(few?.rows.list?.filter(({population}) => Number(population) < 100_000)).toHaveLength(few?.n ?? -1);
  });

  it("come out the same whatever the order of the tables' rows", () => {
    const turned = Object.fromEntries(
      Object.entries<readonly unknown[]>(data as unknown as Record<string, readonly unknown[]>).map(([name, rows]) => [
        name,
        [...rows].reverse()
      ])
    ) as unknown as typeof data;
    expect(checkClaims(packagedClaims, turned, version)).toEqual(checks);
  });
});
