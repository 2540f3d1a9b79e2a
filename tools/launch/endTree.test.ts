import {spawn} from "node:child_process";
import {once} from "node:events";
import {tmpdir} from "node:os";
import {expect, it} from "vitest";
import {isRunning} from "../testing/isRunning.js";
import {endTree} from "./endTree.mjs";
import {runGroup} from "./runGroup.mjs";

/** Starts a program in a group of its own and waits for its first word. */
async function started(code: string): Promise<number> {
  const child = spawn(process.execPath, ["-e", `${code}; console.log("ready"); setInterval(() => {}, 1000);`], {detached: true});
  await once(child.stdout, "data");
  return child.pid ?? 0;
}

it("ends a process that listens, and is done when it is gone", async () => {
  const pid = await started("");
  await endTree(pid, "SIGTERM");
  expect(isRunning(pid)).toBe(false);
});

it("kills a process that does not listen, once patience is over", async () => {
  const pid = await started('process.on("SIGTERM", () => {})');
  await endTree(pid, "SIGTERM", 100);
  await expect.poll(() => isRunning(pid)).toBe(false);
});

it("has nothing to do for a process that is gone already", async () => {
  const pid = await started("");
  await endTree(pid, "SIGKILL");
  await expect(endTree(pid, "SIGTERM")).resolves.toBeUndefined();
});

it("gives the exit code of a command run in a group, and rejects what cannot be started", async () => {
  const options = {cwd: tmpdir(), env: process.env};
  expect(await runGroup(process.execPath, ["-e", "process.exit(7)"], options)).toBe(7);
  expect(await runGroup(process.execPath, ["-e", 'process.kill(process.pid, "SIGKILL")'], options)).toBe(137);
  await expect(runGroup("no-such-command-anywhere", [], options)).rejects.toThrow(/ENOENT/u);
});
