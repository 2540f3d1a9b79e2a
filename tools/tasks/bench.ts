// `npm run bench`: speed, size and accuracy beside peers, measured on this machine. `npm run bench extraction` runs one of them.
import {spawnSync} from "node:child_process";
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

const programs = {
  validation: "bench/validation.ts",
  enrollment: "bench/enrollment.ts",
  extraction: "bench/extraction/compare.ts"
};
type Program = keyof typeof programs;

await runTask(async () => {
  await buildOrStop(root, console.log, ["bench^..."]);
  const known = Object.keys(programs) as Program[];
  const [asked, ...rest] = process.argv.slice(2);
  const chosen = known.filter((name) => name === asked);
  for (const name of chosen.length > 0 ? chosen : known) {
    console.log(`\n${name}\n`);
    const args = ["--import", "tsx", programs[name], ...(chosen.length > 0 ? rest : process.argv.slice(2))];
    const {status} = spawnSync(process.execPath, args, {cwd: root, stdio: "inherit"});
    if (status !== 0) process.exitCode = status ?? 1;
  }
});
