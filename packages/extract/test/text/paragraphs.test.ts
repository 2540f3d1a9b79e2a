import fc from "fast-check";
import {expect, it} from "vitest";
import {paragraphsOf} from "../../src/text/paragraphs.js";

it("finds the lines that are not blank", () => {
  const text = "One.\n\n \t\nTwo, three.\nFour.";
  expect(paragraphsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(["One.", "Two, three.", "Four."]);
  expect(paragraphsOf("")).toEqual([]);
  expect(paragraphsOf("\n \n")).toEqual([]);
});

it("leaves out nothing but white space, in any text", () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom("a", " ", "\n", "\t", "é", "“", "\u{1f600}")}), (text) => {
      const found = paragraphsOf(text);
      let at = 0;
      for (const {start, end} of found) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start).trim()).toBe("");
        expect(text.slice(start, end)).not.toContain("\n");
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    })
  );
});
