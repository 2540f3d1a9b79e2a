import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {extract} from "../../src/extract.js";
import {hostileTexts} from "./hostileTexts.js";
import {problemsOf} from "./problemsOf.js";
import {strangeText} from "./strangeText.js";

describe("extract", () => {
  it("never throws on a strange text, and keeps pieces in bounds and in order (300 of them; 10,000 in the long proof)", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        expect(problemsOf(extract(text))).toEqual([]);
        expect(problemsOf(extract(text, {nested: true}))).toEqual([]);
      }),
      {numRuns: 300, seed: 7}
    );
  });

  it.each(Object.entries(hostileTexts))("reads 20,000 characters of %s", (_name, make) => {
    expect(problemsOf(extract(make(20_000), {nested: true}))).toEqual([]);
  });

  it("says the same of a text twice", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        expect(extract(text, {nested: true})).toEqual(extract(text, {nested: true}));
      }),
      {numRuns: 50, seed: 8}
    );
  });
});
