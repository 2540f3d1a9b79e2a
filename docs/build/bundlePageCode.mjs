import {readdirSync} from "node:fs";
import path from "node:path";
import {build} from "esbuild";

/**
 * Bundles the page code, one module per entry (`*.page.ts`). Framework cannot load workspace packages itself. Nothing is split off: what
 * pages share would come as whole packages, and a first visit would load a third more than its page uses.
 */
export async function bundlePageCode(from, to) {
  const entries = readdirSync(from).filter((name) => name.endsWith(".page.ts"));
  await build({
    entryPoints: entries.map((name) => path.join(from, name)),
    outdir: to,
    entryNames: "[name]",
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "warning"
  });
}
