import {readFileSync} from "node:fs";

/** What a file holds that has JSON in each line; empty lines are left out. */
export function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}
