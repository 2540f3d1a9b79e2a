import {tmpdir} from "node:os";
import {expect, it} from "vitest";
import {runCommand} from "./runCommand.js";
import {toolScript} from "./toolScript.js";
import {toolStep} from "./toolStep.js";

const cwd = tmpdir();

it("gives the exit code and everything printed", async () => {
  const outcome = await runCommand(process.execPath, ["-e", "console.log('out'); console.error('err'); process.exitCode = 3"], {
    cwd
  });
  expect(outcome.exitCode).toBe(3);
  expect(outcome.output.split("\n").sort()).toEqual(["", "err", "out"]);
});

it("counts an end by a signal as failed", async () => {
  expect(
    (await runCommand(process.execPath, ["-e", "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 1000)"], {cwd})).exitCode
  ).toBe(1);
});

it("rejects what cannot be started", async () => {
  await expect(runCommand("no-such-command-anywhere", [], {cwd})).rejects.toThrow(/ENOENT/u);
});

it("finds the script of a tool, and names the one it does not find", () => {
  expect(toolScript("typescript", "tsc")).toMatch(/bin[/\\]tsc$/u);
  expect(() => toolScript("typescript", "nonsense")).toThrow(/unknown command "nonsense"/u);
});

it("decides a tool's check by its exit code", async () => {
  expect(await toolStep({title: "t", tool: "typescript", command: "tsc", args: ["--version"]}).run()).toMatchObject({passed: 1});
  expect(await toolStep({title: "t", tool: "typescript", command: "tsc", args: ["--nonsense"]}).run()).toMatchObject({failed: 1});
});
