import {expect, it, vi} from "vitest";
import {findBrowser, type Surroundings} from "./findBrowser.js";

const shipped = {executable: "/cache/chromium", env: {FONTCONFIG_PATH: "/cache/fonts"}};

function surroundings(changes: Partial<Surroundings> & {files?: readonly string[]} = {}): Surroundings {
  const {files = [], ...rest} = changes;
  return {
    platform: "linux",
    arch: "x64",
    env: {},
    exists: (path) => files.includes(path),
    unpackShipped: vi.fn(() => Promise.resolve(shipped)),
    playwrightPath: () => "/playwright/chrome",
    ...rest
  };
}

it("takes CHROMIUM_PATH before anything else", async () => {
  const place = surroundings({env: {CHROMIUM_PATH: "/my/chrome"}, files: ["/my/chrome", "/usr/bin/chromium"]});
  expect(await findBrowser(place)).toMatchObject({executable: "/my/chrome", origin: "CHROMIUM_PATH"});
  expect(place.unpackShipped).not.toHaveBeenCalled();
});

it("does not look elsewhere when CHROMIUM_PATH names nothing", async () => {
  const place = surroundings({env: {CHROMIUM_PATH: "/gone"}, files: ["/usr/bin/chromium"]});
  await expect(findBrowser(place)).rejects.toThrow(
    /^missing browser named by CHROMIUM_PATH\n {2}expected: .*\n {2}received: \/gone\n {2}to do: /u
  );
});

it("looks as usual when CHROMIUM_PATH is empty", async () => {
  expect(await findBrowser(surroundings({env: {CHROMIUM_PATH: ""}}))).toMatchObject({origin: "shipped by npm"});
});

it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ["linux", {}, "/usr/bin/google-chrome-stable"],
  ["linux", {}, "/snap/bin/chromium"],
  ["linux", {PATH: "/a:/home/me/bin"}, "/home/me/bin/chromium"],
  ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["darwin", {HOME: "/Users/me"}, "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["win32", {PROGRAMFILES: "C:\\Program Files"}, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
  ["win32", {LOCALAPPDATA: "D:\\me"}, "D:\\me\\Google\\Chrome\\Application\\chrome.exe"],
  ["win32", {Path: "D:\\tools;E:\\x"}, "E:\\x\\chrome.exe"]
])("finds an installed browser on %s with %j: %s", async (platform, env, path) => {
  expect(await findBrowser(surroundings({platform, env, files: [path]}))).toMatchObject({executable: path, origin: "installed"});
});

it("takes the browser that npm ships where none is installed, on Linux x64 only", async () => {
  expect(await findBrowser(surroundings())).toEqual({...shipped, origin: "shipped by npm"});
  for (const other of [{arch: "arm64"}, {platform: "darwin" as const}]) {
    const place = surroundings({...other, files: ["/playwright/chrome"]});
    expect(await findBrowser(place)).toMatchObject({executable: "/playwright/chrome", origin: "Playwright's own"});
    expect(place.unpackShipped).not.toHaveBeenCalled();
  }
});

it("says in four parts that there is none", async () => {
  await expect(findBrowser(surroundings({platform: "darwin", arch: "arm64"}))).rejects.toThrow(
    /^no browser found for the browser tests\n {2}expected: .*\n {2}received: none on darwin arm64\n {2}to do: .*CHROMIUM_PATH/u
  );
});
