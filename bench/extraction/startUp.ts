import {spawnSync} from "node:child_process";

/** Milliseconds of a fresh process: the import, the first call, and what both cost of the process's own time, its compilers included. */
export interface StartUp {
  readonly load: number;
  readonly firstCall: number;
  readonly both: number;
  readonly own: number;
}

/** Run by Node alone, because a loader of TypeScript takes time of its own. */
const program = `
  import {readFileSync} from "node:fs";
  const text = readFileSync(process.argv[1], "utf8");
  const used = process.cpuUsage();
  const begun = performance.now();
  const {extract} = await import("@onrecord/extract");
  const loaded = performance.now();
  extract(text);
  const done = performance.now();
  const {user, system} = process.cpuUsage(used);
  console.log(JSON.stringify({load: loaded - begun, firstCall: done - loaded, both: done - begun, own: (user + system) / 1000}));
`;

/** Starts of the built package on the text in `file`: the median of each part. */
export function startUp(file: string, times: number): StartUp {
  const runs = Array.from({length: times}, () => {
    const args = ["--input-type=module", "--eval", program, file];
    const pinned = process.platform === "linux" ? ["taskset", "-c", "0", process.execPath] : [process.execPath];
    const [command = "", ...rest] = [...pinned, ...args];
    const {status, stdout, stderr} = spawnSync(command, rest, {encoding: "utf8", cwd: import.meta.dirname});
    if (status !== 0)
      throw new Error(
        `failed start\n  expected: exit code 0\n  received: ${status ?? "a signal"}; ${stderr.slice(-600)}\n  to do:    build the package`
      );
    return JSON.parse(stdout) as StartUp;
  });
  const median = (part: keyof StartUp) => runs.map((run) => run[part]).sort((a, b) => a - b)[times >> 1] ?? 0;
  return {load: median("load"), firstCall: median("firstCall"), both: median("both"), own: median("own")};
}
