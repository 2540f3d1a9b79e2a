import {join} from "node:path";
import {expect, it, onTestFinished, vi} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {forgetResults, readResults, resultsVariable, writeResults} from "./results.js";

it("hands a runner's counts over through the file that the environment names", () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const file = join(temporaryFolder(), "deep/results.json");
  vi.stubEnv(resultsVariable, undefined);
  writeResults({passed: 9, failed: 0, skipped: []});
  expect(readResults(file)).toBeUndefined();
  vi.stubEnv(resultsVariable, file);
  writeResults({passed: 1, failed: 2, skipped: [{name: "x", reason: "y"}]});
  expect(readResults(file)).toEqual({passed: 1, failed: 2, skipped: [{name: "x", reason: "y"}]});
  forgetResults(file);
  expect(readResults(file)).toBeUndefined();
});
