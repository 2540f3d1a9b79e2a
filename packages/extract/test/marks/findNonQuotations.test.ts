import {describe, expect, it} from "vitest";
import {extract} from "../../src/index.js";

/** Each non-quotation as `words (reason)`. */
function nonQuotations(text: string, options: Parameters<typeof extract>[1] = {}): string[] {
  const {nonQuotations: found, text: canonical} = extract(text, options);
  return found.map(({span, reason}) => `${canonical.slice(span.start, span.end)} (${reason})`);
}

describe("findNonQuotations", () => {
  it.each([
    ["a word kept at a distance", "The “reform” cost too much.", "reform (scare-quotes)"],
    ["a title", "They watched “The Third Man” there.", "The Third Man (title-of-work)"],
    ["a term", "It is called “floating”.", "floating (term)"],
    ["a nickname", "Robert “Bobby” Kane left.", "Bobby (term)"]
  ])("gives %s its reason", (_, text, found) => {
    expect(nonQuotations(text)).toEqual([found]);
  });

  it("leaves out what is quoted, also where the options leave the quotation away", () => {
    const text = "“It is bad,” Ann Lee said. The “reform” cost too much.";
    for (const options of [{}, {acts: []}, {acts: ["thought" as const]}, {tiers: []}])
      expect(nonQuotations(text, options)).toEqual(["reform (scare-quotes)"]);
  });
});
