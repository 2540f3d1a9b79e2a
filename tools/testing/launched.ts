import {spawn, type ChildProcess} from "node:child_process";
import {onTestFinished} from "vitest";
import {endTree} from "../launch/endTree.mjs";

/** A program under test, with what it has printed so far. */
export interface Launched {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves when the output matches; rejects with the output when the program ends before. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves to the exit code, or the signal's name. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts a Node program; it and what it started are ended with the test if they have not ended by themselves. */
export function launch(
  args: readonly string[],
  options: {cwd?: string; env?: NodeJS.ProcessEnv; detached?: boolean} = {}
): Launched {
  const child = spawn(process.execPath, args, {...options, stdio: ["ignore", "pipe", "pipe"]});
  let output = "";
  const watchers = new Set<() => void>();
  const take = (text: string) => {
    output += text;
    for (const watcher of watchers) watcher();
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on("close", (code, signal) => {
      resolve(code ?? signal ?? 1);
    });
  });
  onTestFinished(async () => {
    if (child.pid !== undefined) await endTree(child.pid, "SIGKILL", 0);
  });
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const watcher = () => {
        const match = pattern.exec(output);
        if (match) {
          watchers.delete(watcher);
          resolve(match);
        }
      };
      watchers.add(watcher);
      void ended.then(() => {
        reject(new Error(`ended before it printed ${String(pattern)}:\n${output}`));
      });
      watcher();
    });
  return {child, output: () => output, printed, ended};
}
