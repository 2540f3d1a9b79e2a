import {readdirSync} from "node:fs";
import path from "node:path";
import {build} from "esbuild";

/** Bundles the page code, one module per entry (`*.page.ts`), shared parts split off. Framework cannot load workspace packages itself. */
export async function bundlePageCode(from, to) {
  const entries = readdirSync(from).filter((name) => name.endsWith(".page.ts"));
  await build({
    entryPoints: entries.map((name) => path.join(from, name)),
    outdir: to,
    entryNames: "[name]",
    bundle: true,
    splitting: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "warning"
  });
}
