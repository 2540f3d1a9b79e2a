import {CorpusError} from "../src/rules/problem.js";
import {draftSchema, type Draft} from "./draft.js";
import {readJsonFile, readShaped} from "./readShaped.js";

const remedy = "correct the file or the path";

/** Reads a coder's draft. Throws a CorpusError with every problem of its shape. */
export function readDraft(file: string): Draft {
  const read = readShaped(file, draftSchema, remedy);
  if ("problems" in read) throw new CorpusError(read.problems);
  return read.value;
}

/** Reads a JSON file. Throws a CorpusError that names the file when it is missing or no JSON. */
export function readJson(file: string): unknown {
  const read = readJsonFile(file, remedy);
  if ("problems" in read) throw new CorpusError(read.problems);
  return read.value;
}
