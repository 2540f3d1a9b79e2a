// `npm run speed`: how long every page takes to draw its first chart with an empty cache, and how much JavaScript it loads.
import {join} from "node:path";
import {findBrowser} from "../browser/findBrowser.js";
import {firstVisit} from "../browser/firstVisit.js";
import {surroundings} from "../browser/surroundings.js";
import {root} from "../root.js";
import {sitePages} from "../../docs/test/browser/sitePages.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {host, listen} from "../start/listen.js";
import {runTask} from "../start/runTask.js";
import {siteServer} from "../start/siteServer.js";

await runTask(async () => {
  await buildOrStop(root, console.log);
  const browser = await findBrowser(surroundings());
  Object.assign(process.env, browser.env);
  const server = siteServer({folder: join(root, "docs/dist")});
  const port = await listen(server, 0);
  try {
    for (const page of sitePages) {
      const {firstChart, script} = await firstVisit(`http://${host}:${String(port)}/`, page, browser);
      const chart = firstChart === undefined ? "no chart" : `first chart after ${Math.round(firstChart)} ms`;
      console.log(`/${page}: ${chart}, ${(script / 1000).toFixed(1)} kB of JavaScript, gzip`);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
