import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {draftFile, useBlocks} from "../../docs/pages/useBlocks.js";
import type {CodeBlock} from "../blocks/codeBlock.js";
import {runBlocks} from "../blocks/runBlocks.js";
import {clientMissing, runClient} from "../blocks/runClient.js";
import {scriptsNamed, shellProblems} from "../blocks/shellProblems.js";
import {guides, shownBlocks} from "../blocks/shownBlocks.js";
import {describeProblems} from "../guards/problem.js";
import {root} from "../root.js";
import {tarballFolder} from "./packAll.js";
import {publicPackages} from "./publicPackages.js";
import {readerFolder} from "./readerFolder.js";

/** The lines of the page “Use it”. */
const onUsePage = Object.entries(useBlocks).map(([name, {language, code}]): CodeBlock => {
  const source = readFileSync(join(root, "docs/pages/useBlocks.ts"), "utf8").split("\n");
  const line = source.findIndex((text) => text.includes(`  ${name}: `)) + 1;
  return {file: "docs/pages/useBlocks.ts", line, language, text: code.endsWith("\n") ? code : `${code}\n`};
});
const shown = [...onUsePage, ...shownBlocks(root)];
const notPacked = "the packages are not packed yet; `npm test` packs them first";

/** The scripts a file can speak of: an example's own, and everywhere else the repository's. */
function scriptsFor(file: string): ReadonlySet<string> {
  const own = file.startsWith("examples/") && file !== "examples/README.md" ? dirname(file) : ".";
  const {scripts = {}} = JSON.parse(readFileSync(join(root, own, "package.json"), "utf8")) as {scripts?: object};
  return new Set(Object.keys(scripts));
}

/** The names of our packages, and of all that the lockfile has. */
function knownPackages(): ReadonlySet<string> {
  const lockfile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  const locked = [...lockfile.matchAll(/^ {2}'?(@?[^'\s:(]+?)@\d[^:]*:/gmu)].map(([, name = ""]) => name);
  return new Set([...publicPackages(root).map(({manifest}) => manifest.name), ...locked]);
}

describe("the code that a reader is shown", () => {
  it("is in a language that is checked, or says that it is text", () => {
    const checked = ["", "sh", "js", "cjs", "ts", "py", "r", "json", "text"];
    expect(shown.filter(({language}) => !checked.includes(language))).toEqual([]);
  });

  it("runs as written, with the packages as packed, in a folder outside the repository, and gives what it says", async ({skip}) => {
    if (!existsSync(tarballFolder(root))) skip(notPacked);
    const blocks = shown.filter(({language}) => ["js", "cjs", "ts"].includes(language));
    expect(blocks.length).toBeGreaterThan(200);
    const folder = readerFolder();
    writeFileSync(join(folder, draftFile.name), draftFile.content);
    expect(describeProblems(await runBlocks(folder, blocks))).toBe("");
  });

  const ofClients = shown.filter(({language}) => language === "py" || language === "r");
  it.for(ofClients)("runs in the program it is for: $language, $file:$line", async (block, {skip}) => {
    if (!existsSync(tarballFolder(root))) skip(notPacked);
    const missing = clientMissing(block);
    if (missing !== undefined) skip(`not at hand: ${missing}`);
    expect(describeProblems(await runClient(readerFolder(), block))).toBe("");
  });

  it("names commands, scripts, packages and paths that are there", () => {
    const packages = knownPackages();
    const shell = shown.filter(({language}) => language === "" || language === "sh");
    expect(shell.length).toBeGreaterThan(5);
    expect(
      describeProblems(shell.flatMap((block) => shellProblems(block, {root, scripts: scriptsFor(block.file), packages})))
    ).toBe("");
    const named = guides(root).flatMap((file) => scriptsNamed(file, readFileSync(join(root, file), "utf8"), scriptsFor(file)));
    expect(describeProblems(named)).toBe("");
  });

  it("is JSON where it says so", () => {
    for (const {file, line, text} of shown.filter(({language}) => language === "json"))
      expect(() => JSON.parse(text) as unknown, `${file}:${line}`).not.toThrow();
  });
});
