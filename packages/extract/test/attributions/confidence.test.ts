import {describe, expect, it} from "vitest";
import {confidenceOf} from "../../src/attributions/confidence.js";

describe("confidenceOf", () => {
  it("grows with the margin, in hundredths, and stays a share", () => {
    let before = 0;
    for (let margin = -2000; margin < 4000; margin += 10) {
      const share = confidenceOf(margin, null);
      expect(share).toBeGreaterThanOrEqual(before);
      expect(Number.isInteger(Math.round(share * 1e6) / 1e4)).toBe(true);
      before = share;
    }
    expect(before).toBeLessThan(1);
  });

  it("has a share for each rule, known or not", () => {
    for (const rule of ["floating-quotation", "colon", "form", "another"]) {
      expect(confidenceOf(0, rule)).toBeGreaterThan(0);
      expect(confidenceOf(0, rule)).toBeLessThan(1);
    }
  });
});
