import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {runCommand} from "../check/runCommand.js";
import {consumerFiles} from "./consumerFiles.js";
import {consumerTypeProblems} from "./consumerTypes.js";
import {installedClosure} from "./installedClosure.js";
import {loopbackRegistry} from "./loopbackRegistry.js";
import {plainEnvironment} from "./plainEnvironment.js";
import {entryPoints, type HousePackage} from "./publicPackages.js";

/**
 * Installs the tarballs with npm in a fresh folder outside the repository, from a registry on this machine, then imports,
 * requires and type-checks every entry point there. Returns what went wrong.
 */
export async function installElsewhere(packages: readonly HousePackage[], tarballFiles: readonly string[]): Promise<string[]> {
  const ours = new Set(packages.map(({manifest}) => manifest.name));
  const installed = installedClosure(
    packages.map(({folder}) => folder),
    (name) => ours.has(name)
  );
  const registry = await loopbackRegistry(tarballFiles, installed);
  const folder = mkdtempSync(join(tmpdir(), "on-the-record-consumer-"));
  try {
    for (const [name, content] of Object.entries(consumerFiles(packages.flatMap(({manifest}) => entryPoints(manifest)))))
      writeFileSync(join(folder, name), content);
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    // A subpath may ask its users for a peer: here every subpath is used.
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
    const install = await runCommand(npm, ["install", ...flags, ...wanted], {cwd: folder, env: plainEnvironment()});
    if (install.exitCode !== 0) return [`npm install failed\n${install.output}`];
    const problems: string[] = [];
    for (const script of ["run.mjs", "run.cjs"]) {
      const {exitCode, output} = await runCommand(process.execPath, [script], {cwd: folder});
      if (exitCode !== 0) problems.push(`${script === "run.mjs" ? "import" : "require"} failed\n${output}`);
    }
    return [...problems, ...consumerTypeProblems(folder)];
  } finally {
    await registry.close();
    rmSync(folder, {recursive: true, force: true});
  }
}
