import {expect, it} from "vitest";
import {KeptSums} from "../../src/weights/keptSums.js";
import {tagCount} from "../../src/tagging/tags.js";

it("finds the sums of a key where they were put, however many there are, and begins anew when they are too many", () => {
  const kept = new KeptSums(27);
  expect(kept.find(0)).toBe(-1);
  const most = 32_768;
  for (let key = 0; key < most; key++) {
    const at = kept.add(key * 7);
    expect([...kept.sums.subarray(at, at + tagCount)].every((number) => number === 0)).toBe(true);
    kept.sums[at] = key;
  }
  for (let key = 0; key < most; key++) {
    expect(kept.sums[kept.find(key * 7)]).toBe(key);
  }
  expect(kept.find(1)).toBe(-1);
  const again = kept.add(1);
  expect(kept.sums[again]).toBe(0);
  expect(kept.find(1)).toBe(again);
  expect(kept.find(7)).toBe(-1);
});
