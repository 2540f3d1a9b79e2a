import {describe, expect, it} from "vitest";
import {shapeOf, trait, traitsOf} from "../../src/speakers/lexicon.js";

const has = (word: string, bits: number) => (traitsOf(word) & bits) !== 0;

describe("traitsOf", () => {
  it.each(["officials", "secretaries", "bosses", "spokesmen", "senators"])("knows %s by its singular", (word) => {
    expect(has(word, trait.people)).toBe(true);
  });

  it("tells several bodies from several people", () => {
    expect(has("agencies", trait.people) && has("agencies", trait.bodies)).toBe(true);
    expect(has("officials", trait.bodies)).toBe(false);
  });

  it("takes the plural of a text for a text", () => {
    expect(has("reports", trait.document)).toBe(true);
    expect(has("reports", trait.people)).toBe(false);
  });

  it.each(["road", "roads", "its", "mentor"])("knows nothing of people in %j", (word) => {
    expect(has(word, trait.role | trait.people | trait.body)).toBe(false);
  });
});

describe("shapeOf", () => {
  it.each([
    ["Ann", trait.large],
    ["ICE", trait.large | trait.allLarge],
    ["U.S.", trait.large | trait.allLarge],
    ["Émile", trait.large],
    ["ÉÉ", trait.large | trait.allLarge],
    ["A", trait.large],
    ["ann", 0],
    ["éa", 0],
    ["9th", 0],
    ["", 0]
  ])("sees the large letters of %j", (form, bits) => {
    expect(shapeOf(form)).toBe(bits);
  });
});
