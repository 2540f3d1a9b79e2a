import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, it} from "vitest";
import {allCharts} from "../../docs/charts/allCharts.js";
import {reproduce} from "../../docs/charts/reproduce.js";
import {claimLines} from "../../docs/pages/claimsPage.js";
import {runCommand} from "../check/runCommand.js";
import {root} from "../root.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {installedClosure} from "./installedClosure.js";
import {tarballFolder, tarballs} from "./packAll.js";
import {publicPackages} from "./publicPackages.js";
import {unpackTarball} from "./unpackTarball.js";

/** A folder outside the repository with the packages as packed, and what they and the lines need from what is installed. */
function reader(): string {
  const folder = temporaryFolder();
  const packages = publicPackages(root);
  for (const file of tarballs(root)) unpackTarball(file, folder);
  const ours = new Set(packages.map(({manifest}) => manifest.name));
  for (const {folder: installed, manifest} of installedClosure(
    [...packages.map((house) => house.folder), join(root, "docs")],
    (name) => ours.has(name) || name.startsWith("@observablehq/")
  )) {
    const link = join(folder, "node_modules", ...manifest.name.split("/"));
    mkdirSync(dirname(link), {recursive: true});
    if (!existsSync(link)) symlinkSync(installed, link, "dir");
  }
  return folder;
}

const notPacked = "the packages are not packed yet; `npm test` packs them first";

it("gives every chart to the byte, by the lines under it, in a folder outside the repository with the packed packages", async ({
  skip
}) => {
  if (!existsSync(tarballFolder(root))) skip(notPacked);
  const folder = reader();
  const charts = allCharts();
  const files = charts.map(({name, lines}) => {
    const file = `${name}-${reproduce.file}`;
    writeFileSync(join(folder, file), lines);
    return file;
  });
  // One program runs them all, so that the packages are read once.
  writeFileSync(join(folder, "all.mjs"), files.map((file) => `await import("./${file}");\n`).join(""));
  const {exitCode, output} = await runCommand(process.execPath, ["all.mjs"], {cwd: folder});
  expect(exitCode, output).toBe(0);
  for (const {name, svg, csv} of charts) {
    expect(readFileSync(join(folder, `${name}.svg`), "utf8"), name).toBe(svg);
    expect(readFileSync(join(folder, `${name}.csv`), "utf8"), name).toBe(csv);
  }
});

it("recomputes every claim that can be checked, by the lines on its card, to what the package ships", async ({skip}) => {
  if (!existsSync(tarballFolder(root))) skip(notPacked);
  const folder = reader();
  const shipped = JSON.parse(readFileSync(join(folder, "node_modules/@onrecord/analysis/dist/checks.json"), "utf8")) as readonly {
    claim: string;
    readings: readonly unknown[];
  }[];
  const recomputed = shipped.filter(({readings}) => readings.length > 0);
  const files = recomputed.map(({claim}) => {
    const file = `${claim.replace("/", "-")}.mjs`;
    writeFileSync(join(folder, file), claimLines(claim));
    return file;
  });
  writeFileSync(join(folder, "claims.mjs"), files.map((file) => `await import("./${file}");\n`).join(""));
  const {exitCode, output} = await runCommand(process.execPath, ["claims.mjs"], {cwd: folder});
  expect(exitCode, output).toBe(0);
  expect(
    output
      .trim()
      .split(/\n(?=\{)/u)
      .map((text) => JSON.parse(text) as unknown)
  ).toEqual(recomputed);
});
