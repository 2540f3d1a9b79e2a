import {join} from "node:path";
import {root} from "../root.js";
import {listen, host} from "../start/listen.js";
import {siteServer} from "../start/siteServer.js";
import {findBrowser} from "./findBrowser.js";
import {surroundings} from "./surroundings.js";

/** The path the tests see the site under: a site that works here works under any base path. */
const base = "/on-the-record/";

/** Before any worker starts: a browser, unpacked once, and the built site on a free port. The workers inherit the variables. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const browser = await findBrowser(surroundings());
  Object.assign(process.env, browser.env, {ONRECORD_BROWSER: browser.executable, ONRECORD_BROWSER_ORIGIN: browser.origin});
  const folder = join(root, "docs/dist");
  const servers = [siteServer({folder, base}), siteServer({folder, base: "/"})] as const;
  const [under, atRoot] = await Promise.all(servers.map((server) => listen(server, 0)));
  process.env["ONRECORD_SITE"] = `http://${host}:${String(under)}${base}`;
  // Only the page for unknown addresses is built for one base path, since it is served at any depth.
  process.env["ONRECORD_SITE_AT_ROOT"] = `http://${host}:${String(atRoot)}/`;
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}
