import {existsSync, readFileSync} from "node:fs";
import {checkShape} from "../src/rules/checkShape.js";
import {CorpusError} from "../src/rules/problem.js";
import {draftSchema, type Draft} from "./draft.js";

/** Reads a coder's draft. Throws a CorpusError with every problem of its shape. */
export function readDraft(file: string): Draft {
  const shaped = checkShape(draftSchema, readJson(file), file);
  if ("problems" in shaped) throw new CorpusError(shaped.problems);
  return shaped.value;
}

/** Reads a JSON file. Throws a CorpusError that names the file when it is missing or no JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new CorpusError([
      {
        where: file,
        failed: existsSync(file) ? "invalid JSON" : "missing file",
        expected: "a readable JSON file",
        received: cause instanceof Error ? cause.message : String(cause),
        remedy: "correct the file or the path"
      }
    ]);
  }
}
