// `npm run screenshots`: writes the pictures that the browser tests compare pages with. Look at what changed before you commit it.
import {spawnSync} from "node:child_process";
import {toolScript} from "../check/toolScript.js";
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

await runTask(async () => {
  await buildOrStop(root, console.log);
  const args = [
    toolScript("@playwright/test", "playwright"),
    "test",
    "everyPage",
    "--update-snapshots=changed",
    ...process.argv.slice(2)
  ];
  process.exitCode = spawnSync(process.execPath, args, {cwd: root, stdio: "inherit"}).status ?? 1;
});
