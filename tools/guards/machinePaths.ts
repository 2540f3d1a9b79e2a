import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Problem} from "./problem.js";

/** Words that look like a machine's path in a file where that is right, with the reason. */
export interface AllowedPath {
  readonly file: string;
  readonly text: string;
  readonly reason: string;
}

/** The home and working folders of the usual systems, at the start of an absolute path. */
const machinePath = /(?<![\w.~-])(?:\/(?:home|Users)\/[\w.-]+|\/(?:root|tmp|work)\/[\w.-]*)|\b[A-Z]:\\{1,2}Users\\{1,2}[\w.-]+/gu;

/** Paths of somebody's machine in the files: they break elsewhere and tell about us. */
export function machinePaths(root: string, files: readonly string[], allowed: readonly AllowedPath[]): Problem[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const exceptions = allowed.filter((entry) => file.endsWith(entry.file)).map((entry) => entry.text);
    return [...text.matchAll(machinePath)]
      .map(([found]) => found)
      .filter((found) => !exceptions.includes(found))
      .map((found) => ({file, message: `a machine's path: ${found}`}));
  });
}
