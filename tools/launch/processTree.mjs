import {spawnSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";

/**
 * @typedef {object} RunningProcess
 * @property {number} pid
 * @property {number} parent
 * @property {number} group
 */

/**
 * All running processes: from /proc where there is one (`ps` is missing on a minimal Linux), otherwise from `ps`. Ended
 * processes that nobody has collected yet are left out.
 *
 * @returns {RunningProcess[]}
 */
export function runningProcesses() {
  return process.platform === "linux" ? fromProc() : fromPs();
}

/**
 * The processes below `root` and those of its process group, `root` itself included.
 *
 * @param {number} root
 * @param {readonly RunningProcess[]} all
 * @returns {number[]}
 */
export function processTree(root, all) {
  const found = new Set(all.filter(({pid, group}) => pid === root || group === root).map(({pid}) => pid));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const {pid, parent} of all) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** @returns {RunningProcess[]} */
function fromProc() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        // The second field is the command in brackets and may hold anything, brackets and blanks included.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return state === "Z" ? [] : [{pid: Number(name), parent: Number(parent), group: Number(group)}];
      } catch {
        return []; // It ended while we were reading.
      }
    });
}

/** @returns {RunningProcess[]} */
function fromPs() {
  const {stdout} = spawnSync("ps", ["-A", "-o", "pid=,ppid=,pgid=,stat="], {encoding: "utf8"});
  return (stdout ?? "").split("\n").flatMap((line) => {
    const [pid, parent, group, state] = line.trim().split(/\s+/u);
    return pid && !state?.startsWith("Z") ? [{pid: Number(pid), parent: Number(parent), group: Number(group)}] : [];
  });
}
