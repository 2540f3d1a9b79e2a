import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {runCommand} from "../check/runCommand.js";
import {consumerFiles} from "./consumerFiles.js";
import {consumerTypeProblems} from "./consumerTypes.js";
import {installTarballs} from "./installTarballs.js";
import {entryPoints, type HousePackage} from "./publicPackages.js";

/**
 * Installs the tarballs with npm in a fresh folder outside the repository, from a registry on this machine, then imports,
 * requires and type-checks every entry point there. Returns what went wrong, warnings of npm included.
 */
export async function installElsewhere(packages: readonly HousePackage[], tarballFiles: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "on-the-record-consumer-"));
  try {
    for (const [name, content] of Object.entries(consumerFiles(packages.flatMap(({manifest}) => entryPoints(manifest)))))
      writeFileSync(join(folder, name), content);
    const {exitCode, output, warnings} = await installTarballs(folder, packages, tarballFiles);
    if (exitCode !== 0) return [`npm install failed\n${output}`];
    const problems = warnings.map((line) => `npm install warns: ${line}`);
    for (const script of ["run.mjs", "run.cjs"]) {
      const {exitCode, output} = await runCommand(process.execPath, [script], {cwd: folder});
      if (exitCode !== 0) problems.push(`${script === "run.mjs" ? "import" : "require"} failed\n${output}`);
    }
    return [...problems, ...consumerTypeProblems(folder)];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
