import {expect, it} from "vitest";
import {isWithinOneEdit} from "../../src/speakers/isWithinOneEdit.js";

it.each([
  ["maurer", "mauer", true],
  ["mauer", "maurer", true],
  ["water", "waters", true],
  ["maurer", "maurer", true],
  ["maurer", "mauler", true],
  ["maurer", "muarer", false],
  ["maurer", "maue", false],
  ["", "", true]
])("says of %j and %j whether they are one letter apart: %j", (a, b, expected) => {
  expect(isWithinOneEdit(a, b)).toBe(expected);
});
