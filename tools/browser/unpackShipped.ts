import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {brotliDecompress} from "node:zlib";
import {readTar} from "../packages/readTar.js";
import {root} from "../root.js";
import type {Browser} from "./findBrowser.js";

const shipped = join(root, "node_modules/@sparticuz/chromium");
/** Archives of the package beside the browser itself, and where they belong: fonts, drawing without a graphics card, system libraries. */
const archives = {"fonts.tar.br": "fonts", "swiftshader.tar.br": ".", "al2023.tar.br": "al2023"};

/**
 * Unpacks the Chromium that an npm package carries, with the system libraries and fonts it needs, once per version: into a
 * folder that gets its name when it is whole. The package's own unpacking is made for another kind of machine: it takes
 * half-written files for whole ones and leaves fonts unfound, without which pages crash.
 */
export async function unpackShipped(cache = join(root, "node_modules/.cache")): Promise<Pick<Browser, "executable" | "env">> {
  const {version} = JSON.parse(readFileSync(join(shipped, "package.json"), "utf8")) as {version: string};
  const folder = join(cache, `on-the-record-chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, {recursive: true});
    const staging = mkdtempSync(join(cache, "unpacking-"));
    try {
      await unpackInto(staging);
      writeFileSync(join(staging, "fonts/fonts.conf"), fontConfiguration(join(folder, "fonts")));
      renameSync(staging, folder);
    } catch (error) {
      rmSync(staging, {recursive: true, force: true});
      // Another process may have been faster.
      if (!existsSync(folder)) throw error;
    }
  }
  const inherited = process.env["LD_LIBRARY_PATH"];
  const libraries = join(folder, "al2023/lib");
  return {
    executable: join(folder, "chromium"),
    env: {FONTCONFIG_PATH: join(folder, "fonts"), LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries}
  };
}

async function unpackInto(folder: string): Promise<void> {
  const decompress = promisify(brotliDecompress);
  const read = (name: string) => decompress(readFileSync(join(shipped, "bin", name)));
  writeFileSync(join(folder, "chromium"), await read("chromium.br"), {mode: 0o755});
  for (const [archive, place] of Object.entries(archives))
    for (const {path, content} of readTar(await read(archive))) {
      const file = join(folder, place, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
}

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}
