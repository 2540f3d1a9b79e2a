/** Writes src/text/widths.ts: how wide each character of our two typefaces is, so that text is laid out without a browser. */
import {writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import path from "node:path";
import {format, resolveConfig} from "prettier";
import * as fontkit from "fontkit";

const require = createRequire(import.meta.url);
const characters = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("") + "‘’“”–—…·×éèüöäñç§±≈≥≤←→+";

/** Advance widths in thousandths of the font size. */
function widths(file: string): Record<string, number> {
  const font = fontkit.openSync(require.resolve(file));
  if (!("layout" in font)) throw new Error(`not a single font: ${file}`);
  return Object.fromEntries(
    Array.from(characters, (character) => [character, Math.round((font.layout(character).advanceWidth / font.unitsPerEm) * 1000)])
  );
}

const tables = {
  sans: widths("@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff"),
  "sans-bold": widths("@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff"),
  serif: widths("@fontsource/newsreader/files/newsreader-latin-600-normal.woff")
};
const file = path.resolve(import.meta.dirname, "../src/text/widths.ts");
const source = `/** Advance widths in thousandths of the font size. Written by scripts/widths.ts from the fonts. */\nexport const widths = ${JSON.stringify(tables)} as const satisfies Record<string, Record<string, number>>;\n`;
writeFileSync(file, await format(source, {...(await resolveConfig(file)), filepath: file}));
