import {acts, cueClasses, kinds, namings, nonQuotationReasons, places, sourceKinds} from "../../corpus/src/codes/attribution.js";
import {furnitureKinds, paragraphRoles} from "../../corpus/src/codes/article.js";
import {describe, expect, it} from "vitest";
import * as own from "../src/codes/codes.js";

describe("codes", () => {
  it.each(
    Object.entries({acts, cueClasses, kinds, namings, nonQuotationReasons, places, sourceKinds, furnitureKinds, paragraphRoles})
  )("%s are those of the corpus", (name, list) => {
    expect(own[name as "acts"]).toEqual(list.codes);
  });
});
