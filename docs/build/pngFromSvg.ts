import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {decompress} from "wawoff2";

const require = createRequire(import.meta.url);
const faces = [
  "@fontsource/newsreader/files/newsreader-latin-600-normal.woff2",
  "@fontsource/newsreader/files/newsreader-latin-400-italic.woff2",
  "@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff2",
  "@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2"
];

/** Makes the function that turns a drawing in our typefaces into a PNG at its own size, without a browser. */
export async function pngFromSvg(): Promise<(svg: string) => Uint8Array> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers: Uint8Array[] = [];
  // One at a time, and copied: the decompressor uses its memory again.
  for (const face of faces) fontBuffers.push(Uint8Array.from(await decompress(readFileSync(require.resolve(face)))));
  return (svg) => new Resvg(svg, {font: {fontBuffers, defaultFontFamily: "Libre Franklin Thin"}}).render().asPng();
}
