// `npm start` as a reader runs it: it needs everything built and takes some seconds each time.
import {createServer} from "node:http";
import {join} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import {processTree, runningProcesses} from "../launch/processTree.mjs";
import {root} from "../root.js";
import {isRunning} from "../testing/isRunning.js";
import {launch, type Launched} from "../testing/launched.js";
import {listen} from "./listen.js";

const npm = join(process.execPath, "../../lib/node_modules/npm/bin/npm-cli.js");
const ways = {"npm start": [npm, "start"], "node tools/run.mjs start": [join(root, "tools/run.mjs"), "start"]};

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function start(args: readonly string[], port: number | string): Launched {
  // As in a terminal, not as below a test runner.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|npm_|NODE_ENV|pnpm_)/u.test(name)));
  return launch(args, {cwd: root, env: {...env, PORT: String(port)}, detached: true});
}

async function started(args: readonly string[]) {
  const port = await freePort();
  const launched = start(args, port);
  await launched.printed(/On the Record is at/u);
  const tree = processTree(launched.child.pid ?? 0, runningProcesses());
  return {port, launched, tree};
}

describe.each(Object.entries(ways))("%s", (_, args) => {
  it.each(["SIGTERM", "SIGINT"] as const)("serves the site, and leaves no process behind on %s", async (signal) => {
    const {port, launched, tree} = await started(args);
    expect((await fetch(`http://127.0.0.1:${String(port)}/`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${String(port)}/no-such-page`)).status).toBe(404);
    expect(tree.length).toBeGreaterThan(1);
    // Ctrl-C in a terminal reaches the whole group; a SIGTERM only the process that was named.
    const {pid = 0} = launched.child;
    process.kill(signal === "SIGINT" ? -pid : pid, signal);
    await launched.ended;
    await expect.poll(() => tree.filter(isRunning), {timeout: 10_000}).toEqual([]);
    await expect(fetch(`http://127.0.0.1:${String(port)}/`)).rejects.toThrow();
  });
});

describe("PORT", () => {
  it("is turned away in four parts, with exit code 1, when it is busy", async () => {
    const busy = createServer();
    onTestFinished(() => {
      busy.close();
    });
    const port = await listen(busy, 0);
    const launched = start(ways["node tools/run.mjs start"], port);
    expect(await launched.ended).toBe(1);
    expect(launched.output()).toMatch(
      new RegExp(`port ${String(port)} is busy\\n {2}expected: .*\\n {2}received: .*\\n {2}to do: `, "u")
    );
  });

  it("is turned away in four parts, with exit code 1, when it is no port", async () => {
    const launched = start(ways["npm start"], "http");
    expect(await launched.ended).toBe(1);
    expect(launched.output()).toMatch(/invalid PORT\n {2}expected: .*\n {2}received: "http"\n {2}to do: /u);
  });
});

it("has nothing to rebuild the second time", async () => {
  const {launched} = await started(ways["node tools/run.mjs start"]);
  expect(launched.output()).toContain("Nothing had to be rebuilt.");
  launched.child.kill("SIGTERM");
  await launched.ended;
});
