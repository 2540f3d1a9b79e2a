import {runningProcesses} from "../launch/processTree.mjs";

/** Whether a process is running; one that has ended and waits to be collected is not. */
export function isRunning(pid: number): boolean {
  return runningProcesses().some((process) => process.pid === pid);
}
