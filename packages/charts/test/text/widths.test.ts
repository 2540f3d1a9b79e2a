import {createRequire} from "node:module";
import * as fontkit from "fontkit";
import {describe, expect, it} from "vitest";
import {widths} from "../../src/text/widths.js";

const require = createRequire(import.meta.url);

describe("widths", () => {
  it.each([
    ["sans", "@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff"],
    ["sans-bold", "@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff"],
    ["serif", "@fontsource/newsreader/files/newsreader-latin-600-normal.woff"]
  ] as const)("of %s are those of the font file", (face, file) => {
    const font = fontkit.openSync(require.resolve(file));
    if (!("layout" in font)) throw new Error(`not a single font: ${file}`);
    for (const [character, width] of Object.entries(widths[face]))
      expect(width).toBe(Math.round((font.layout(character).advanceWidth / font.unitsPerEm) * 1000));
  });
});
