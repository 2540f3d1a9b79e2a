import {readdirSync} from "node:fs";
import {join} from "node:path";
import {filesBelow} from "./filesBelow.js";

/** The folder of the built site, below the root. */
export const siteFolder = "docs/dist";

/** The files of the built site and of the built packages. */
export function builtFiles(root: string): string[] {
  const packages = readdirSync(join(root, "packages")).sort();
  return [...filesBelow(root, siteFolder), ...packages.flatMap((name) => filesBelow(root, `packages/${name}/dist`))];
}
