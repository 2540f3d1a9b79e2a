import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {runBlocks} from "../blocks/runBlocks.js";
import {scriptsNamed, shellProblems} from "../blocks/shellProblems.js";
import {guides, shownBlocks} from "../blocks/shownBlocks.js";
import {describeProblems} from "../guards/problem.js";
import {root} from "../root.js";
import {tarballFolder} from "./packAll.js";
import {publicPackages} from "./publicPackages.js";
import {readerFolder} from "./readerFolder.js";

const scripts = new Set(Object.keys((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {scripts: object}).scripts));

/** The names of our packages, and of all that the lockfile has. */
function knownPackages(): ReadonlySet<string> {
  const lockfile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  const locked = [...lockfile.matchAll(/^ {2}'?(@?[^'\s:(]+?)@\d[^:]*:/gmu)].map(([, name = ""]) => name);
  return new Set([...publicPackages(root).map(({manifest}) => manifest.name), ...locked]);
}

describe("the code that a reader is shown", () => {
  it("is in a language that is checked, or says that it is text", () => {
    const checked = ["", "sh", "js", "ts", "json", "text"];
    expect(shownBlocks(root).filter(({language}) => !checked.includes(language))).toEqual([]);
  });

  it("runs as written, with the packages as packed, in a folder outside the repository, and gives what it says", async ({skip}) => {
    if (!existsSync(tarballFolder(root))) skip("the packages are not packed yet; `npm test` packs them first");
    const blocks = shownBlocks(root).filter(({language}) => language === "js" || language === "ts");
    expect(blocks.length).toBeGreaterThan(200);
    expect(describeProblems(await runBlocks(readerFolder(), blocks))).toBe("");
  });

  it("names commands, scripts, packages and paths that are there", () => {
    const world = {root, scripts, packages: knownPackages()};
    const shell = shownBlocks(root).filter(({language}) => language === "" || language === "sh");
    expect(shell.length).toBeGreaterThan(5);
    expect(describeProblems(shell.flatMap((block) => shellProblems(block, world)))).toBe("");
    const named = guides(root).flatMap((file) => scriptsNamed(file, readFileSync(join(root, file), "utf8"), scripts));
    expect(describeProblems(named)).toBe("");
  });

  it("is JSON where it says so", () => {
    for (const {file, line, text} of shownBlocks(root).filter(({language}) => language === "json"))
      expect(() => JSON.parse(text) as unknown, `${file}:${line}`).not.toThrow();
  });
});
