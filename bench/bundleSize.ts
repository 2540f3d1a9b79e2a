import {gzipSync} from "node:zlib";
import {build} from "esbuild";

/** Bytes that a browser would be sent. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/** Bundles one module with all it imports, as the site's build does, and weighs it. */
export async function bundleSize(file: string): Promise<BundleSize> {
  const {outputFiles} = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    write: false
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error(`missing bundle\n  expected: one file\n  received: none\n  to do:    look at ${file}`);
  return {minified: bundle.contents.length, gzip: gzipSync(bundle.contents, {level: 9}).length};
}
