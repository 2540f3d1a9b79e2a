import {expect, it} from "vitest";
import {movedNumbers, numberText} from "../../releases/movedNumbers.js";
import {printedNumbers} from "../../releases/printedNumbers.js";
import {compareVersions, readReleases} from "../../releases/releaseRecord.js";

it("lists what is printed otherwise, in the order of now, and leaves new and withdrawn numbers out", () => {
  const before = {a: ["1", null], b: ["2", 5], gone: ["3", null], same: ["4", 9]} as const;
  const after = {same: ["4", 9], b: ["2", 6], a: ["1.5", null], fresh: ["5", null]} as const;
  expect(movedNumbers(before, after)).toEqual([
    {id: "b", before: ["2", 5], after: ["2", 6]},
    {id: "a", before: ["1", null], after: ["1.5", null]}
  ]);
  expect(movedNumbers(after, after)).toEqual([]);
});

it("writes a number with its n", () => {
  expect(numberText(["0.5", null])).toBe("0.5");
  expect(numberText(["0.5", 1234])).toBe("0.5 (n = 1,234)");
});

it("prints every figure and every verdict, and a number only for claims that have one", () => {
  const numbers = Object.entries(printedNumbers());
  expect(numbers.every(([, [printed]]) => printed !== "" && printed !== "NaN")).toBe(true);
  const verdicts = numbers.filter(([id]) => id.endsWith(", verdict"));
  const computed = numbers.filter(([id]) => /^claim [^,]+$/u.test(id));
  expect(verdicts.length).toBeGreaterThan(computed.length);
  expect(computed.length).toBeGreaterThan(0);
  expect(numbers.filter(([id]) => id.startsWith("all/")).length).toBeGreaterThan(5);
});

it("orders versions by number, and finds no release in a folder that is not there", () => {
  expect(["0.10.0", "0.9.1", "1.0.0", "0.9.0"].sort(compareVersions)).toEqual(["0.9.0", "0.9.1", "0.10.0", "1.0.0"]);
  expect(compareVersions("1.0.0", "1.0.0")).toBe(0);
  expect(readReleases("/no/such/folder")).toEqual([]);
});
