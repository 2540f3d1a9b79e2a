import {expect, it} from "vitest";
import {cacheCounts} from "./buildAll.js";
import {buildProgress} from "./buildProgress.js";

it.each([
  ["@onrecord/corpus:build: cache miss, executing 0bdc7edbeb2f5ff2", "  @onrecord/corpus is being built …"],
  ["docs:build: cache hit, replaying logs d80cf42ddd02a0d6", "  docs is as it was"],
  ["docs:build: load /index in 197ms", undefined],
  ["", undefined]
])("says of %j: %j", (line, progress) => {
  expect(buildProgress(line)).toBe(progress);
});

it("reads turbo's counts, and does not guess where there are none", () => {
  expect(cacheCounts(" Tasks:    4 successful, 4 total\nCached:    3 cached, 4 total\n")).toEqual({cached: 3, total: 4});
  expect(cacheCounts("something else")).toEqual({cached: undefined, total: undefined});
});
