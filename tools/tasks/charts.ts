// `npm run charts [NAME]`: writes the charts to out/charts.
import {spawnSync} from "node:child_process";
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

await runTask(async () => {
  await buildOrStop(root, console.log, ["docs^..."]);
  const args = ["--import", "tsx", "docs/charts/write.ts", ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, {cwd: root, stdio: "inherit"}).status ?? 1;
});
