import {join} from "node:path";
import {runCommand} from "../check/runCommand.js";
import {installedClosure} from "./installedClosure.js";
import {loopbackRegistry} from "./loopbackRegistry.js";
import {plainEnvironment} from "./plainEnvironment.js";
import type {HousePackage} from "./publicPackages.js";

/** How an installation went. */
interface Installation {
  readonly exitCode: number;
  /** What npm said. */
  readonly output: string;
  /** The lines in which npm warns. */
  readonly warnings: readonly string[];
  readonly seconds: number;
}

/**
 * Installs packages in a folder as its owner would, with npm, from a registry on this machine that offers our tarballs and, as the
 * repository has them, the packages that these need. The peers that a subpath may ask for are installed too.
 */
export async function installTarballs(
  folder: string,
  packages: readonly HousePackage[],
  tarballFiles: readonly string[]
): Promise<Installation> {
  const ours = new Set(packages.map(({manifest}) => manifest.name));
  const installed = installedClosure(
    packages.map((house) => house.folder),
    (name) => ours.has(name)
  );
  const registry = await loopbackRegistry(tarballFiles, installed);
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const peers = packages.flatMap(({manifest}) => Object.entries(manifest.peerDependencies ?? {}));
    const wanted = [
      ...packages.map(({manifest}) => `${manifest.name}@${manifest.version}`),
      ...peers.filter(([name]) => !ours.has(name)).map(([name, range]) => `${name}@${range}`)
    ];
    const flags = [
      "--no-audit",
      "--no-fund",
      "--no-update-notifier",
      "--fetch-retries=0",
      `--registry=${registry.url}`,
      `--cache=${join(folder, ".npm")}`
    ];
    const began = performance.now();
    const {exitCode, output} = await runCommand(npm, ["install", ...flags, ...wanted], {cwd: folder, env: plainEnvironment()});
    const warnings = output.split("\n").filter((line) => /^npm warn/iu.test(line));
    return {exitCode, output, warnings, seconds: (performance.now() - began) / 1000};
  } finally {
    await registry.close();
  }
}
