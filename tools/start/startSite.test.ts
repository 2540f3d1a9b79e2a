import {createServer} from "node:http";
import {expect, it, onTestFinished, vi} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import type {BuildOutcome} from "./buildAll.js";
import {listen} from "./listen.js";
import {startSite} from "./startSite.js";

const built: BuildOutcome = {exitCode: 0, cached: 1, total: 4, output: ""};

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function start(outcome: BuildOutcome) {
  const root = temporaryFolder({"docs/dist/index.html": "home"});
  const lines: string[] = [];
  const port = await freePort();
  const server = await startSite({
    root,
    port: String(port),
    print: (line) => lines.push(line),
    build: () => Promise.resolve(outcome)
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {port, lines};
}

it("builds, then serves and prints the address", async () => {
  const {port, lines} = await start(built);
  expect(lines.at(-1)).toContain(`http://127.0.0.1:${String(port)}/`);
  expect(await (await fetch(`http://127.0.0.1:${String(port)}/`)).text()).toBe("home");
});

it("says when nothing had to be rebuilt, and only then", async () => {
  expect((await start({...built, cached: 4})).lines).toContain("Nothing had to be rebuilt.");
  expect((await start(built)).lines).not.toContain("Nothing had to be rebuilt.");
  expect((await start({...built, cached: undefined, total: undefined})).lines).not.toContain("Nothing had to be rebuilt.");
});

it("does not build for a port that cannot be had", async () => {
  const build = vi.fn(() => Promise.resolve(built));
  const busy = createServer();
  onTestFinished(() => {
    busy.close();
  });
  const port = await listen(busy, 0);
  await expect(startSite({root: "", port: String(port), print: () => undefined, build})).rejects.toThrow(/is busy/u);
  await expect(startSite({root: "", port: "many", print: () => undefined, build})).rejects.toThrow(/^invalid PORT/u);
  expect(build).not.toHaveBeenCalled();
});
