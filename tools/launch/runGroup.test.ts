import {pathToFileURL} from "node:url";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../root.js";
import {isRunning} from "../testing/isRunning.js";
import {launch} from "../testing/launched.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";

const module = JSON.stringify(pathToFileURL(join(root, "tools/launch/runGroup.mjs")).href);
/** Starts `child.mjs` as the launcher would. */
const launcher = `import {runGroup} from ${module};
process.exit(await runGroup(process.execPath, ["child.mjs"], {cwd: import.meta.dirname, env: process.env}));`;
const forever = "setInterval(() => {}, 1000);";
/** A child with a grandchild in the same group and one in a session of its own, as turbo starts its tasks. */
const family = `import {spawn} from "node:child_process";
const same = spawn(process.execPath, ["-e", ${JSON.stringify(forever)}]);
const own = spawn(process.execPath, ["-e", ${JSON.stringify(forever)}], {detached: true, stdio: "ignore"});
console.log("family", process.pid, same.pid, own.pid, "ready");
${forever}`;

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends children and grandchildren on %s, whatever their group", async (signal) => {
  const folder = temporaryFolder({"launcher.mjs": launcher, "child.mjs": family});
  const launched = launch([join(folder, "launcher.mjs")]);
  const pids = (await launched.printed(/family (\d+) (\d+) (\d+) ready/u)).slice(1).map(Number);
  expect(pids.filter(isRunning)).toEqual(pids);
  launched.child.kill(signal);
  expect(await launched.ended).toBe({SIGINT: 130, SIGTERM: 143, SIGHUP: 129}[signal]);
  expect(pids.filter(isRunning)).toEqual([]);
});

it("kills what does not listen, when asked twice", async () => {
  const deaf = `process.on("SIGINT", () => console.log("no")); console.log("deaf", process.pid, "ready"); ${forever}`;
  const folder = temporaryFolder({"launcher.mjs": launcher, "child.mjs": deaf});
  const launched = launch([join(folder, "launcher.mjs")]);
  const pid = Number((await launched.printed(/deaf (\d+) ready/u))[1]);
  launched.child.kill("SIGINT");
  await launched.printed(/no/u);
  launched.child.kill("SIGINT");
  expect(await launched.ended).toBe(130);
  await expect.poll(() => isRunning(pid)).toBe(false);
});

it("keeps the exit code", async () => {
  const folder = temporaryFolder({"launcher.mjs": launcher, "child.mjs": "process.exit(7);"});
  expect(await launch([join(folder, "launcher.mjs")]).ended).toBe(7);
});

it("ends whoever a crash leaves behind in the group", async () => {
  const crash = `import {spawn} from "node:child_process";
const {pid} = spawn(process.execPath, ["-e", ${JSON.stringify(forever)}]);
console.log("left", pid, "behind");
setTimeout(() => process.exit(3), 50);`;
  const folder = temporaryFolder({"launcher.mjs": launcher, "child.mjs": crash});
  const launched = launch([join(folder, "launcher.mjs")]);
  const pid = Number((await launched.printed(/left (\d+) behind/u))[1]);
  expect(await launched.ended).toBe(3);
  expect(isRunning(pid)).toBe(false);
});
