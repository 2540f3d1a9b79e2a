import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {headlineShares} from "../../scripts/headlineShares.js";
import {packagedTables} from "../../scripts/packagedClaims.js";

interface Recomputed {
  readonly id: string;
  readonly n: number;
  readonly denominator: number | null;
}

/** The other computation names three lists by what their files are. */
const lists: Readonly<Record<string, string>> = {
  "page-2021-01-13": "table-2021-01-13",
  "page-2025-01-19": "table-2025-01-19",
  "page-2026-05-18": "sheet-2026-05-18"
};

const classes: Readonly<Record<string, string>> = {
  "under 10,000": "0-10000",
  "10,000 to 24,999": "10000-25000",
  "25,000 to 49,999": "25000-50000",
  "50,000 to 99,999": "50000-100000",
  "100,000 to 249,999": "100000-250000",
  "250,000 to 499,999": "250000-500000",
  "500,000 to 999,999": "500000-1000000",
  "1,000,000 or more": "1000000+"
};

const names: Readonly<Record<string, string>> = {
  agencies: "agencies",
  "local-agencies": "agencies-local",
  "local-agencies-in-a-county": "placed",
  "share-of-counties": "counties-enrolled",
  "residents-covered": "residents-enrolled",
  "share-of-agencies-below-100000": "share-agencies-under-100000",
  "share-of-all-counties-below-100000": "base/share-counties-under-100000",
  "share-of-residents-in-counties-below-100000": "base/share-residents-under-100000",
  "share-won-by-trump-2016": "share-trump-2016"
};

const inClass: Readonly<Record<string, string>> = {
  "share-of-counties": "counties-enrolled",
  "residents-covered": "residents-covered",
  agencies: "agencies"
};

/** The id that the other computation gives to the same number; undefined where it did not compute it. */
function otherId(id: string): string | undefined {
  const [list = "", name = "", size] = id.split("/");
  const theirs = lists[list] ?? list;
  if (size === undefined) return names[name] && `${theirs}/${names[name]}`;
  return inClass[name] && classes[size] && `${theirs}/class/${classes[size]}/${inClass[name]}`;
}

describe("the headline shares, and a second computation from the raw files", () => {
  const file = new URL("../../recomputation/shares.json", import.meta.url);
  const recomputed = new Map((JSON.parse(readFileSync(file, "utf8")) as Recomputed[]).map((one) => [one.id, one]));
  const compared = headlineShares(packagedTables).flatMap((ours) => {
    const theirs = recomputed.get(otherId(ours.id) ?? "");
    return theirs ? [{ours, theirs}] : [];
  });

  it("agree in numerator and denominator", () => {
    for (const {ours, theirs} of compared) {
      expect([ours.id, ours.n], ours.id).toEqual([ours.id, theirs.n]);
      if (ours.denominator !== null) expect([ours.id, ours.denominator], ours.id).toEqual([ours.id, theirs.denominator]);
    }
  });

  it("meet in each class of every list", () => {
    expect(compared.filter(({ours}) => ours.id.split("/").length === 3)).toHaveLength(9 * 8 * 3);
  });

  it("meet in the shares of agencies, counties and residents of every list", () => {
    const ids = new Set(compared.map(({ours}) => ours.id));
    for (const {snapshot} of packagedTables.snapshots)
      for (const name of Object.keys(names))
        if (name !== "share-won-by-trump-2016") expect(ids, `${snapshot}/${name}`).toContain(`${snapshot}/${name}`);
    expect(ids).toContain("list-2017-08-01/share-won-by-trump-2016");
  });
});
