// `npm run bench`: speed and size beside peers, measured on this machine.
import {spawnSync} from "node:child_process";
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

await runTask(async () => {
  await buildOrStop(root, console.log, ["bench^..."]);
  for (const bench of ["bench/validation.ts", "bench/enrollment.ts"]) {
    const args = ["--import", "tsx", bench, ...process.argv.slice(2)];
    process.exitCode = spawnSync(process.execPath, args, {cwd: root, stdio: "inherit"}).status ?? 1;
    if (process.exitCode !== 0) return;
  }
});
