import {readFileSync} from "node:fs";
import {join} from "node:path";
import {runCommand} from "../check/runCommand.js";
import {fourParts} from "../launch/fourParts.mjs";
import type {Manifest} from "./publicPackages.js";

/** The PATH with the project's pnpm on it, as npx would set it: for commands that must not ask npx, whose registry is another one. */
export async function pathWithPnpm(root: string): Promise<string> {
  const {packageManager} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest & {packageManager: string};
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const wanted = packageManager.split("+")[0] ?? packageManager;
  const {exitCode, output} = await runCommand(
    npx,
    ["--yes", "--prefer-offline", "--package", wanted, "--", "node", "--print", '"PATH=" + process.env.PATH'],
    {cwd: root}
  );
  const path = /^PATH=(?<path>.*)$/mu.exec(output)?.groups?.["path"];
  if (exitCode === 0 && path !== undefined) return path;
  throw new Error(
    fourParts({
      failed: "could not fetch pnpm",
      expected: `npx to find ${wanted}`,
      received: output.trim(),
      remedy: "check the network, then run the same command again"
    })
  );
}
