import {spawn} from "node:child_process";
import {constants} from "node:os";
import {endTree} from "./endTree.mjs";

/**
 * Runs a command in a process group of its own and resolves to its exit code. SIGINT, SIGTERM and SIGHUP to us end the
 * whole tree below it, and so does our parent's end when npm started us: npm does not always pass a signal on.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd: string, env: NodeJS.ProcessEnv}} options
 * @returns {Promise<number>}
 */
export function runGroup(command, args, {cwd, env}) {
  return new Promise((resolve, reject) => {
    const onWindows = process.platform === "win32";
    const child = spawn(command, args, {cwd, env, stdio: ["ignore", "inherit", "inherit"], detached: !onWindows, shell: onWindows});
    const parent = process.ppid;
    let ending = false;
    /** @param {NodeJS.Signals} signal */
    const end = async (signal) => {
      if (child.pid === undefined) return;
      const patience = ending ? 0 : 5000; // The second Ctrl-C waits for nobody.
      ending = true;
      await endTree(child.pid, signal, patience);
      finish(128 + constants.signals[signal]);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, end);
    const watch = setInterval(() => {
      if (env["npm_lifecycle_event"] !== undefined && process.ppid !== parent && !ending) void end("SIGTERM");
    }, 500);
    const forget = () => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, end);
    };
    /** @param {number} code */
    const finish = (code) => {
      forget();
      resolve(code);
    };
    child.on("error", (error) => {
      forget();
      reject(error);
    });
    child.on("exit", async (code, signal) => {
      if (ending || child.pid === undefined) return;
      // Whoever is left behind by a crash ends with it.
      await endTree(child.pid, "SIGTERM");
      finish(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
}
