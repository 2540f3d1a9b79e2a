import {expect, it, vi} from "vitest";
import {temporaryFolder, writeFiles} from "../testing/temporaryFolder.js";
import {projectFingerprint, rememberPass} from "./rememberPass.js";
import {oneCheck} from "./step.js";

it("does not run a check again while nothing changed since it passed, and says so", async () => {
  const run = vi.fn(() => Promise.resolve(oneCheck(true, "")));
  let fingerprint = "a";
  const step = rememberPass({title: "a check", run}, temporaryFolder(), () => fingerprint);
  await step.run();
  expect(await step.run()).toMatchObject({passed: 1, failed: 0, note: "unchanged since it passed"});
  expect(run).toHaveBeenCalledTimes(1);
  fingerprint = "b";
  await step.run();
  expect(run).toHaveBeenCalledTimes(2);
});

it("runs a check again that failed, also when it passed before", async () => {
  const folder = temporaryFolder();
  const step = (passes: boolean, fingerprint: string) =>
    rememberPass({title: "a check", run: () => Promise.resolve(oneCheck(passes, ""))}, folder, () => fingerprint).run();
  await step(true, "a");
  expect(await step(false, "b")).toMatchObject({failed: 1});
  expect(await step(false, "b")).toMatchObject({failed: 1});
  expect(await step(true, "a")).not.toHaveProperty("note");
});

it("sees any change in any file of the project: its words, its name, its coming and going", () => {
  const folder = temporaryFolder({"a.txt": "x", "deep/b.txt": "y"});
  const seen = new Set([projectFingerprint(folder)]);
  expect(seen.has(projectFingerprint(folder))).toBe(true);
  writeFiles(folder, {"deep/b.txt": "z"});
  seen.add(projectFingerprint(folder));
  writeFiles(folder, {"c.txt": ""});
  seen.add(projectFingerprint(folder));
  expect(seen.size).toBe(3);
});
