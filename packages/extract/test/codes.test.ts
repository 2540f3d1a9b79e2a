import * as corpus from "@onrecord/corpus/codebook";
import {describe, expect, it} from "vitest";
import * as own from "../src/codes/codes.js";

const names = [
  "acts",
  "cueClasses",
  "furnitureKinds",
  "kinds",
  "namings",
  "nonQuotationReasons",
  "paragraphRoles",
  "places",
  "sourceKinds",
  "tiers"
] as const;

describe("codes", () => {
  it.each(names)("%s are those of the corpus", (name) => {
    expect(own[name]).toEqual(corpus[name].codes);
  });
});
