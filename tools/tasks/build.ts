// `npm run build`: the packages and the site, for whoever serves docs/dist from elsewhere.
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

await runTask(() => buildOrStop(root, console.log));
