// Writes the weights as a module, so that they load in Node and in browsers without reading a file.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";

const letters = readFileSync(new URL("../weights/weights.bin", import.meta.url), "ascii");
// Two builds write to dist side by side, so neither can empty it.
rmSync(new URL("../dist", import.meta.url), {recursive: true, force: true});
const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, {recursive: true});
writeFileSync(
  new URL("packedWeights.ts", folder),
  `/** weights/weights.bin as a module. Written by scripts/generate.ts. */\nexport const packedWeights: string =\n  "${letters}";\n`
);
