import {spawnSync} from "node:child_process";
import {cpSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "./root.js";
import {temporaryFolder} from "./testing/temporaryFolder.js";

/** Runs a copy of the launcher in a folder where nothing is installed. */
function runAlone(args: readonly string[], files: Readonly<Record<string, string>> = {}, env: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder({"package.json": '{"packageManager": "pnpm@10.34.9"}', "tools/tasks/hello.ts": "", ...files});
  cpSync(join(root, "tools/run.mjs"), join(folder, "tools/run.mjs"));
  cpSync(join(root, "tools/launch"), join(folder, "tools/launch"), {recursive: true});
  return spawnSync(process.execPath, ["tools/run.mjs", ...args], {cwd: folder, encoding: "utf8", env: {...process.env, ...env}});
}

it("runs with nothing installed, and names the tasks there are when asked for another", () => {
  const {status, stderr} = runAlone(["nonsense"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/unknown task "nonsense"\n {2}expected: one of hello\n {2}received: nonsense\n {2}to do:/u);
});

it("asks for a task when none is given", () => {
  const {status, stderr} = runAlone([]);
  expect(status).toBe(1);
  expect(stderr).toContain("missing task");
});

it("says what to do when npx is not there", () => {
  const {status, stderr} = runAlone(["hello"], {}, {PATH: ""});
  expect(status).toBe(1);
  expect(stderr).toMatch(/could not start npx\n {2}expected: .*\n {2}received: .*ENOENT.*\n {2}to do:/u);
});
