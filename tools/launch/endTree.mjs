import {spawnSync} from "node:child_process";
import {setTimeout as wait} from "node:timers/promises";
import {processTree, runningProcesses} from "./processTree.mjs";

/**
 * Ends a process started in its own group, and everything below it: the signal first, and after `patience` milliseconds
 * SIGKILL for what is left. Children that made a group of their own (turbo's do) are found by their parents, before the
 * signal tears the tree apart.
 *
 * @param {number} root
 * @param {NodeJS.Signals} signal
 * @param {number} [patience]
 * @returns {Promise<void>}
 */
export async function endTree(root, signal, patience = 5000) {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(root), "/t", "/f"]);
    return;
  }
  const known = new Set(processTree(root, runningProcesses()));
  const left = () => {
    const all = runningProcesses();
    const found = new Set(processTree(root, all));
    for (const {pid} of all) if (known.has(pid)) for (const below of processTree(pid, all)) found.add(below);
    for (const pid of found) known.add(pid);
    return [...found];
  };
  for (const pid of known) send(pid, signal);
  for (let waited = 0; waited < patience; waited += 50) {
    if (left().length === 0) return;
    await wait(50);
  }
  for (const pid of left()) send(pid, "SIGKILL");
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already, which is what was wanted.
  }
}
