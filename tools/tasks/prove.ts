// `npm run prove`: the long proofs (`**/*.prove.test.ts`), which `npm test` leaves out. Arguments choose among the files.
import {spawnSync} from "node:child_process";
import {toolScript} from "../check/toolScript.js";
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

await runTask(async () => {
  console.log("Building the packages and the site …");
  await buildOrStop(root, console.log);
  const args = [toolScript("vitest"), "run", "--config", "vitest.prove.config.ts", ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, {cwd: root, stdio: "inherit"}).status ?? 1;
});
