import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {build as esbuild} from "esbuild";
import {build as vite} from "vite";

/** A bundler that people's projects use: from a few lines and a folder with installed packages to one module for browsers. */
type Bundler = (code: string, folder: string) => Promise<string>;

/** The bundlers that packages are tried with. */
export const bundlers: Readonly<Record<"esbuild" | "vite", Bundler>> = {
  async esbuild(code, folder) {
    const {outputFiles} = await esbuild({
      stdin: {contents: code, resolveDir: folder},
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      write: false,
      logLevel: "silent"
    });
    return outputFiles.map(({text}) => text).join("");
  },
  async vite(code, folder) {
    const entry = join(folder, "bundled.js");
    writeFileSync(entry, code);
    const built = await vite({
      root: folder,
      configFile: false,
      logLevel: "silent",
      build: {write: false, target: "es2022", rolldownOptions: {input: entry, preserveEntrySignatures: "strict"}}
    });
    const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
    return outputs.flatMap(({output}) => output.map((file) => (file.type === "chunk" ? file.code : ""))).join("");
  }
};
