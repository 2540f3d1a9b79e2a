import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";

interface Esbuild {
  readonly buildSync: (options: object) => {
    readonly outputFiles: readonly {readonly contents: Uint8Array; readonly text: string}[];
  };
}

/** esbuild is what tsup, which builds the packages, builds them with. */
const fromTsup = createRequire(createRequire(import.meta.url).resolve("tsup"));
const {buildSync} = fromTsup("esbuild") as Esbuild;

/** One function of the compute door as a page's bundle has it: everything it needs and nothing else, minified. */
export function bundleOf(name: string): Uint8Array {
  return bundle(`export {${name}} from "./index.js"`, true).contents;
}

/** The whole compute door as one ES module. */
export function wholeBundle(): string {
  return bundle(`export * from "./index.js"`, false).text;
}

function bundle(contents: string, minify: boolean): {readonly contents: Uint8Array; readonly text: string} {
  const [output] = buildSync({
    stdin: {contents, resolveDir: fileURLToPath(new URL("../../../src/compute", import.meta.url))},
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    minify,
    write: false
  }).outputFiles;
  if (!output) throw new Error("Missing bundle: esbuild gave no file.");
  return output;
}
