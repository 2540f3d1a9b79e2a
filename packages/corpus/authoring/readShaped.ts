import {existsSync, readFileSync} from "node:fs";
import {checkShape} from "../src/rules/checkShape.js";
import type {Problem} from "../src/rules/problem.js";

/** Reads a JSON file: its value, or the problem that it is missing or no JSON. */
export function readJsonFile(file: string, remedy: string): {readonly value: unknown} | {readonly problems: readonly Problem[]} {
  try {
    return {value: JSON.parse(readFileSync(file, "utf8")) as unknown};
  } catch (cause) {
    const failed = existsSync(file) ? "invalid JSON" : "missing file";
    const received = cause instanceof Error ? cause.message : String(cause);
    return {problems: [{where: file, failed, expected: "a readable JSON file", received, remedy}]};
  }
}

/** Reads a JSON file through a schema: the value, typed, or every problem. */
export function readShaped<Schema extends Parameters<typeof checkShape>[0]>(file: string, schema: Schema, remedy: string) {
  const read = readJsonFile(file, remedy);
  return "problems" in read ? read : checkShape(schema, read.value, file);
}
