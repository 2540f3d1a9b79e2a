import {readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../root.js";

/** The file that runs a command line tool of the root's dependencies with Node, whatever the platform. */
export function toolScript(packageName: string, command = packageName): string {
  const folder = join(root, "node_modules", packageName);
  const {bin} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {bin?: string | Record<string, string>};
  const file = typeof bin === "string" ? bin : bin?.[command];
  if (file === undefined) throw new Error(`unknown command "${command}" of the package ${packageName}`);
  return join(folder, file);
}
