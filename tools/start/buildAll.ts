import {spawn} from "node:child_process";
import {toolScript} from "../check/toolScript.js";

/** How a build went. */
export interface BuildOutcome {
  readonly exitCode: number;
  /** Packages built, and how many of them were taken from the cache; undefined when turbo did not say. */
  readonly total: number | undefined;
  readonly cached: number | undefined;
  readonly output: string;
}

interface BuildOptions {
  /** Called with each line as it comes. */
  readonly onLine?: (line: string) => void;
  /** Packages to build, with what they need; all when there are none. */
  readonly only?: readonly string[];
}

/** Builds the packages and the site with turbo, which must find pnpm on the PATH. */
export function buildAll(root: string, {onLine = () => undefined, only = []}: BuildOptions = {}): Promise<BuildOutcome> {
  const args = ["run", "build", "--ui=stream", "--output-logs=full", ...only.map((name) => `--filter=${name}`)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolScript("turbo"), ...args], {cwd: root, stdio: ["ignore", "pipe", "pipe"]});
    let output = "";
    let begun = "";
    const take = (text: string) => {
      output += text;
      const lines = (begun + text).split("\n");
      begun = lines.pop() ?? "";
      lines.forEach(onLine);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({exitCode: code ?? 1, ...cacheCounts(output), output});
    });
  });
}

/** The counts of turbo's closing line `Cached:    2 cached, 4 total`. */
export function cacheCounts(output: string): {cached: number | undefined; total: number | undefined} {
  const groups = /Cached:\s+(?<cached>\d+) cached, (?<total>\d+) total/u.exec(output)?.groups;
  return {cached: numberOf(groups?.["cached"]), total: numberOf(groups?.["total"])};
}

const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
