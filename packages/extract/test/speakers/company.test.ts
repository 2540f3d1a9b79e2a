import {expect, it} from "vitest";
import {extract} from "../../src/index.js";
import {isCompany, isPublic} from "../../src/speakers/company.js";
import {newSomebody} from "../../src/speakers/somebody.js";

it("tells companies from public bodies by a word", () => {
  expect(["company", "airline", "agency", "ministry"].map(isCompany)).toEqual([true, true, false, false]);
  const named = (...nameWords: string[]) => isPublic({...newSomebody(0, "organisation"), nameWords});
  expect([named("civil", "aviation", "authority"), named("meridian", "airfreight")]).toEqual([true, false]);
});

/** Who is meant by the source of the last quote. */
function last(text: string): string | undefined {
  const {quotes, sources} = extract(text);
  return sources.find(({id}) => id === quotes.at(-1)?.source)?.label;
}

it("takes the company for the name before it, and no public body for a company", () => {
  const authority = "The Civil Aviation Authority said on Monday that it would look into the crash. ";
  expect(last(`${authority}The plane was operated by Meridian Airfreight. The company said that it was new.`)).toBe(
    "Meridian Airfreight"
  );
  expect(last(`${authority}\n\nThe company said that the plane was new.`)).not.toContain("Authority");
  expect(last(`${authority}\n\nThe agency said that the plane was new.`)).toContain("Civil Aviation Authority");
});
