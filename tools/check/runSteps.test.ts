import {expect, it} from "vitest";
import {closingLine, runSteps} from "./runSteps.js";
import {oneCheck, type Step, type StepResult} from "./step.js";

const step = (title: string, result: Partial<StepResult>, needs?: string): Step => ({
  title,
  ...(needs === undefined ? {} : {needs}),
  run: () => Promise.resolve({passed: 0, failed: 0, skipped: [], output: "", ...result})
});

async function run(steps: readonly Step[]) {
  const lines: string[] = [];
  const tally = await runSteps(steps, (line) => lines.push(line));
  return {tally, text: lines.join("\n")};
}

it("sums over all steps and closes with the count", async () => {
  const {tally} = await run([
    step("a", {passed: 1}),
    step("b", {passed: 10, skipped: [{name: "x", reason: "no texts"}]}),
    step("c", {failed: 2})
  ]);
  expect(closingLine(tally)).toBe("11 passed, 2 failed, 1 skipped");
});

it("goes on after a failure, and shows its output", async () => {
  const {tally, text} = await run([step("a", {failed: 1, output: "line one\nline two"}), step("b", {passed: 1, output: "unseen"})]);
  expect(tally).toMatchObject({passed: 1, failed: 1});
  expect(text).toContain("    line one\n    line two");
  expect(text).not.toContain("unseen");
});

it("counts a step that throws as failed, with its message", async () => {
  const {tally, text} = await run([{title: "a", run: () => Promise.reject(new Error("no such tool"))}]);
  expect(tally.failed).toBe(1);
  expect(text).toContain("no such tool");
});

it("skips what rests on a failed step, by name and with the reason, and what rests on that in turn", async () => {
  const {tally} = await run([step("build", {failed: 1}), step("pack", {passed: 1}, "build"), step("install", {passed: 1}, "pack")]);
  expect(tally.passed).toBe(0);
  expect(tally.skipped).toEqual([
    {name: "pack", reason: '"build" failed'},
    {name: "install", reason: '"pack" failed'}
  ]);
});

it("counts a skip without a reason as a failure", async () => {
  const {tally, text} = await run([
    step("a", {
      passed: 3,
      skipped: [
        {name: "quiet test", reason: " "},
        {name: "other", reason: undefined}
      ]
    })
  ]);
  expect(closingLine(tally)).toBe("3 passed, 2 failed, 0 skipped");
  expect(text).toContain("skipped without a reason: quiet test");
});

it("runs as many steps at a time as there are cores, and reports them in their order", async () => {
  const log: string[] = [];
  const timed = (title: string, cores: number, after?: string): Step => ({
    title,
    cores,
    ...(after === undefined ? {} : {after}),
    async run() {
      log.push(`${title} begins`);
      await new Promise(setImmediate);
      log.push(`${title} ends`);
      return oneCheck(true, "");
    }
  });
  const lines: string[] = [];
  await runSteps([timed("a", 1), timed("b", 1), timed("both", 5), timed("last", 1, "a")], (line) => lines.push(line), 2);
  expect(log).toEqual(["a begins", "b begins", "a ends", "b ends", "both begins", "both ends", "last begins", "last ends"]);
  expect(lines.map((line) => line.split(" ")[1])).toEqual(["a", "b", "both", "last"]);
});

it("takes a check that is no runner for one", () => {
  expect(oneCheck(true, "")).toMatchObject({passed: 1, failed: 0});
  expect(oneCheck(false, "why")).toMatchObject({passed: 0, failed: 1, output: "why"});
});
