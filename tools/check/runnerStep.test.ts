import {expect, it} from "vitest";
import {judgeRun, runnerStep} from "./runnerStep.js";
import {temporaryProject} from "../testing/temporaryFolder.js";

const results = {passed: 2, failed: 0, skipped: []};

it("takes the runner's own counts", () => {
  expect(judgeRun({...results, failed: 1}, 1, "log")).toEqual({passed: 2, failed: 1, skipped: [], output: "log"});
});

it("counts a runner that left no results as a failure", () => {
  expect(judgeRun(undefined, 0, "log")).toMatchObject({
    failed: 1,
    output: expect.stringContaining("ended without results") as string
  });
});

it("counts a bad exit code without a failed test as a failure: a threshold, an error outside tests", () => {
  expect(judgeRun(results, 1, "coverage is low")).toMatchObject({passed: 2, failed: 1});
});

it("counts a run without any test as a failure", () => {
  expect(judgeRun({passed: 0, failed: 0, skipped: []}, 0, "")).toMatchObject({failed: 1});
});

it("reads counts, and the reason of a skip, from a real vitest run", async () => {
  const cwd = temporaryProject({
    "a.test.ts": `import {expect, it, describe} from "vitest";
      it("holds", () => {});
      it("does not hold", () => { expect(1).toBe(2); });
      it("waits", (context) => { context.skip("the texts are away"); });
      describe("group", () => { it.skip("is silent", () => {}); });`,
    "broken.test.ts": 'throw new Error("cannot be loaded");'
  });
  const reporter = new URL("vitestReporter.ts", import.meta.url).pathname;
  const step = runnerStep({title: "t", tool: "vitest", args: ["run", "--root", cwd, "--reporter", reporter], cwd});
  expect(await step.run()).toMatchObject({
    passed: 1,
    failed: 2,
    skipped: [{name: "a.test.ts: waits", reason: "the texts are away"}, {name: "a.test.ts: group > is silent"}]
  });
});

it("reads counts, and the reason of a skip, from a real Playwright run", async () => {
  const reporter = JSON.stringify(new URL("playwrightReporter.ts", import.meta.url).pathname);
  const cwd = temporaryProject({
    "package.json": '{"type": "module"}',
    "playwright.config.ts": `export default {testDir: ".", reporter: [[${reporter}]]};`,
    "a.spec.ts": `import {expect, test} from "@playwright/test";
      test("holds", () => {});
      test("does not hold", () => { expect(1).toBe(2); });
      test("waits", () => { test.skip(true, "no such browser"); });
      test.skip("is silent", () => {});`
  });
  const step = runnerStep({title: "t", tool: "@playwright/test", command: "playwright", args: ["test"], cwd});
  expect(await step.run()).toMatchObject({
    passed: 1,
    failed: 1,
    skipped: [{name: "a.spec.ts › waits", reason: "no such browser"}, {name: "a.spec.ts › is silent"}]
  });
});
