import {createServer, type Server} from "node:http";
import {join} from "node:path";
import type {BuildOutcome} from "./buildAll.js";
import {host, listen} from "./listen.js";
import {readPort} from "./readPort.js";
import {siteServer} from "./siteServer.js";

interface StartOptions {
  readonly root: string;
  /** The wanted port, as the environment gives it. */
  readonly port: string | undefined;
  readonly print: (line: string) => void;
  readonly build: () => Promise<BuildOutcome>;
}

/** Builds what changed and serves the site. Says before the build, not after it, that a port cannot be had. */
export async function startSite({root, port: wanted, print, build}: StartOptions): Promise<Server> {
  const port = readPort(wanted);
  await mustBeFree(port);
  print("Building the packages and the site …");
  const {cached, total} = await build();
  if (total !== undefined && cached === total) print("Nothing had to be rebuilt.");
  const server = siteServer({folder: join(root, "docs/dist")});
  await listen(server, port);
  print(`On the Record is at http://${host}:${String(port)}/ (Ctrl-C ends it)`);
  return server;
}

async function mustBeFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}
