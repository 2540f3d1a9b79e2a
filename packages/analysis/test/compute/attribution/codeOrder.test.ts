import {
  acts,
  affiliations,
  cueClasses,
  kinds,
  namings,
  officialAffiliations,
  roles,
  sourceKinds,
  tiers
} from "@onrecord/corpus/codebook";
import {describe, expect, it} from "vitest";
import {codeOrder, inCodeOrder} from "../../../src/compute/attribution/codeOrder.js";
import {officialAffiliation} from "../../../src/compute/attribution/officialAffiliation.js";

describe("codeOrder", () => {
  it("has every code of the codebook, in its order", () => {
    expect(codeOrder).toEqual({
      affiliation: affiliations.codes,
      role: roles.codes,
      sourceKind: sourceKinds.codes,
      sourceNaming: namings.codes,
      naming: namings.codes,
      kind: kinds.codes,
      act: acts.codes,
      tier: tiers.codes,
      cueClass: cueClasses.codes,
      official: ["official", "other"]
    });
  });

  it("puts what is in no list last, each value once", () => {
    expect(inCodeOrder("role", ["zebra", "protagonist", "unknown", "expert", "expert"])).toEqual([
      "expert",
      "protagonist",
      "unknown",
      "zebra"
    ]);
    expect(inCodeOrder("article", ["b", "a"])).toEqual(["a", "b"]);
    expect(inCodeOrder("toString", ["b", "a"])).toEqual(["a", "b"]);
  });
});

describe("officialAffiliation", () => {
  it("says of each affiliation what the codebook says", () => {
    expect(affiliations.codes.filter(officialAffiliation)).toEqual(
      affiliations.codes.filter((code) => (officialAffiliations as readonly string[]).includes(code))
    );
  });
});
