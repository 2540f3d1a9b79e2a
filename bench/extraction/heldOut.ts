import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {sharedInputs} from "./sharedInputs.js";

const root = resolve(import.meta.dirname, "../..");
const extractFolder = join(root, "packages/extract");
const cache = join(root, "node_modules/.cache/bench");

/** A file that changes with the code that trains and reads weights: others would not fit it. */
function weightsFile(): string {
  const hash = createHash("sha256");
  for (const folder of ["src", "training"])
    for (const name of readdirSync(join(extractFolder, folder), {recursive: true, encoding: "utf8"}).sort())
      if (name.endsWith(".ts") && !name.startsWith("generated")) hash.update(readFileSync(join(extractFolder, folder, name)));
  return join(cache, `held-out-${hash.digest("hex").slice(0, 12)}.bin`);
}

/** Weights trained without the texts that the bench scores; undefined where there are none for the code as it is. */
export function heldOutWeights(named: string | undefined): string | undefined {
  const file = named ?? weightsFile();
  if (named !== undefined && !existsSync(file))
    throw new Error(
      `missing weights: ${file}\n  expected: a weights file\n  received: nothing\n  to do:    name another, or leave --weights out`
    );
  return existsSync(file) ? file : undefined;
}

/** Trains such weights, which takes minutes, and keeps them for the next time. */
export function trainHeldOut(): void {
  mkdirSync(cache, {recursive: true});
  const args = [
    "run",
    "--silent",
    "extract:train",
    "--",
    "--data",
    join(sharedInputs, "data/quotes"),
    "--held-out",
    "--out",
    weightsFile()
  ];
  const {status} = spawnSync("npm", args, {cwd: root, stdio: "inherit"});
  if (status !== 0)
    throw new Error(
      `failed training\n  expected: exit code 0\n  received: ${status ?? "a signal"}\n  to do:    run npm ${args.join(" ")}`
    );
}

/** The built package in `folder`, with these weights in place of its own. */
export function withWeights(weights: string, folder: string): void {
  cpSync(join(extractFolder, "dist"), folder, {recursive: true});
  writeFileSync(join(folder, "package.json"), '{"type": "module"}\n');
  const letters = readFileSync(weights, "ascii");
  writeFileSync(join(folder, "packedWeights.js"), `export const packedWeights = ${JSON.stringify(letters)};\n`);
}
