import {expect, it, onTestFinished} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {listen} from "./listen.js";
import {siteServer} from "./siteServer.js";

const page = {"index.html": "<h1>home</h1>", "articles/003.html": "<h1>three</h1>", "404.html": "<h1>not here</h1>"};

async function serve(files: Readonly<Record<string, string>>, base?: string): Promise<string> {
  const server = siteServer({folder: temporaryFolder(files), ...(base === undefined ? {} : {base})});
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String(await listen(server, 0))}`;
}

it.each(["/", "/articles/003", "/articles/003.html"])("serves %s", async (path) => {
  const response = await fetch((await serve(page)) + path);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(path === "/" ? "home" : "three");
});

it("serves 404.html with status 404 for a page that is not there", async () => {
  const response = await fetch(`${await serve(page)}/nowhere`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("not here");
  expect(response.headers.get("content-type")).toContain("text/html");
});

it("still answers 404 where the site has no page for it", async () => {
  expect((await fetch(`${await serve({})}/nowhere`)).status).toBe(404);
});

it("serves the site under a base path, and nothing beside it", async () => {
  const origin = await serve(page, "/base/");
  expect(await (await fetch(`${origin}/base/articles/003`)).text()).toContain("three");
  expect((await fetch(`${origin}/articles/003`)).status).toBe(404);
  expect(new URL((await fetch(`${origin}/base`)).url).pathname).toBe("/base/");
});

it.each(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/%"])(
  "does not leave its folder for %s",
  async (path) => {
    expect((await fetch((await serve(page)) + path)).status).toBe(404);
  }
);
