import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../root.js";
import type {Browser} from "./findBrowser.js";

const manifest = join(root, "node_modules/@sparticuz/chromium/package.json");

/**
 * Unpacks the Chromium that an npm package carries, with the system libraries and fonts it needs, once per version: into a
 * folder of its own that gets its name when it is whole, because the package takes whatever lies there for good.
 */
export async function unpackShipped(cache = join(root, "node_modules/.cache")): Promise<Pick<Browser, "executable" | "env">> {
  const {version} = JSON.parse(readFileSync(manifest, "utf8")) as {version: string};
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, {recursive: true});
    const staging = mkdtempSync(join(cache, "chromium-unpacking-"));
    try {
      await unpackInto(staging);
      writeFontConfiguration(staging, folder);
      renameSync(staging, folder);
    } catch (error) {
      rmSync(staging, {recursive: true, force: true});
      // Another process may have been faster.
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executable: join(folder, "chromium"),
    env: {FONTCONFIG_PATH: join(folder, "fonts"), LD_LIBRARY_PATH: libraryPath(join(folder, "al2023/lib"))}
  };
}

/** Runs the package's own unpacking, which writes into the temporary folder of the process. */
async function unpackInto(folder: string): Promise<void> {
  const changed = {TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x"};
  const before = new Map(
    [...Object.keys(changed), "FONTCONFIG_PATH", "LD_LIBRARY_PATH", "HOME"].map((name) => [name, process.env[name]])
  );
  Object.assign(process.env, changed);
  try {
    const {default: chromium} = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
  }
}

/** The shipped configuration names a fonts folder that is not there; with no font found, pages crash. */
function writeFontConfiguration(staging: string, folder: string): void {
  const file = join(staging, "fonts/fonts.conf");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replaceAll(/<dir>[^<]*tmp\/fonts<\/dir>/gu, `<dir>${join(folder, "fonts")}</dir>`)
  );
}

function libraryPath(folder: string): string {
  const inherited = process.env["LD_LIBRARY_PATH"];
  return inherited ? `${folder}:${inherited}` : folder;
}
