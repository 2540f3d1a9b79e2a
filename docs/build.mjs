/** Builds the site into dist: page code, pages, typefaces, and the clean-up that Framework's output needs. */
import {spawnSync} from "node:child_process";
import {cpSync, rmSync, writeFileSync} from "node:fs";
import {bundlePageCode} from "./build/bundlePageCode.mjs";
import {copyFonts} from "./build/copyFonts.mjs";
import {finishPages} from "./build/finishPages.mjs";

process.chdir(import.meta.dirname);
// Framework keeps results of loaders and packages by version, not by content: always start clean.
for (const folder of ["src/.observablehq", "src/client", "dist"]) rmSync(folder, {recursive: true, force: true});
await bundlePageCode("browser", "src/client");
run(["--import", "tsx", "api/writeApiPages.ts"]);
run(["node_modules/@observablehq/framework/dist/bin/observable.js", "build"]);
copyFonts("dist/fonts");
cpSync("static", "dist", {recursive: true});
finishPages("dist", process.env.SITE_BASE ?? "/", process.env.SITE_ADDRESS || undefined);
run(["--import", "tsx", "build/writePictures.ts"]);
writeFileSync("dist/figures.json", run(["--import", "tsx", "pages/printFigures.ts"], "pipe"));

/** Runs a Node program to its end; ends the build when it fails. */
function run(args, stdout = "inherit") {
  const {status, stdout: output} = spawnSync(process.execPath, args, {
    stdio: ["ignore", stdout, "inherit"],
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"}
  });
  if (status !== 0) process.exit(status ?? 1);
  return output;
}
