// `npm start`: builds what changed, then serves the site until it is stopped.
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {startSite} from "../start/startSite.js";
import {runTask} from "../start/runTask.js";

await runTask(() => startSite({root, port: process.env["PORT"], print: console.log, build: () => buildOrStop(root, console.log)}));
