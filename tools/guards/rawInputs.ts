import {createHash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {filesBelow} from "./filesBelow.js";
import type {Problem} from "./problem.js";

/** Files of ours that are copies of a raw input: those stay where they were handed over. `inputs` are folders. */
export function rawInputs(root: string, files: readonly string[], inputs: readonly string[]): Problem[] {
  const raw = new Map<string, string>();
  const sizes = new Set<number>();
  for (const folder of inputs)
    for (const file of filesBelow(folder, ".")) {
      sizes.add(statSync(join(folder, file)).size);
      raw.set(sha256(join(folder, file)), file);
    }
  return files.flatMap((file) => {
    const path = join(root, file);
    const size = statSync(path).size;
    const input = size > 0 && sizes.has(size) ? raw.get(sha256(path)) : undefined;
    return input === undefined ? [] : [{file, message: `a copy of the raw input ${input}`}];
  });
}

const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
