import {copyFileSync, mkdirSync} from "node:fs";
import {createRequire} from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const fonts = {
  "newsreader.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  "newsreader-italic.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
  "libre-franklin.woff2": "@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2"
};

/** Copies the typefaces (SIL Open Font License) to where the site serves them from. */
export function copyFonts(to) {
  mkdirSync(to, {recursive: true});
  for (const [name, file] of Object.entries(fonts)) copyFileSync(require.resolve(file), path.join(to, name));
}
