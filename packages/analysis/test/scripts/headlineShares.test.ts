import {describe, expect, it} from "vitest";
import {headlineShares} from "../../scripts/headlineShares.js";
import {packagedTables} from "../../scripts/packagedClaims.js";

describe("headlineShares", () => {
  const shares = headlineShares(packagedTables);
  const of = (id: string) => shares.find((one) => one.id === id);

  it("names each number once, and is its numerator by its denominator", () => {
    expect(new Set(shares.map(({id}) => id)).size).toBe(shares.length);
    for (const {id, value, n, denominator} of shares) {
      expect(Number.isInteger(n), id).toBe(true);
      if (denominator === null) expect(value, id).toBe(n);
      else expect(value, id).toBe(n / denominator);
    }
  });

  it("has every list", () => {
    expect(shares.filter(({id}) => id.endsWith("/agencies")).map(({id, n}) => [id.split("/")[0], n])).toEqual([
      ["page-2010-10-29", 71],
      ["page-2016-12-11", 34],
      ["page-2017-01-29", 36],
      ["page-2017-03-05", 37],
      ["list-2017-08-01", 60],
      ["page-2017-08-01", 58],
      ["page-2021-01-13", 147],
      ["page-2025-01-19", 133],
      ["page-2026-05-18", 1549]
    ]);
  });

  it("has what the articles' numbers are held against", () => {
    expect(of("list-2017-08-01/share-of-counties/100,000 to 249,999")).toMatchObject({n: 10, denominator: 326});
    expect(of("list-2017-08-01/share-of-agencies-below-100000")).toMatchObject({n: 16, denominator: 58});
    expect(of("list-2017-08-01/share-won-by-trump-2016")).toMatchObject({n: 44, denominator: 58});
    expect(of("list-2017-08-01/residents-covered")).toMatchObject({denominator: 325_122_128});
  });
});
