import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it, onTestFinished} from "vitest";
import {readReleases} from "../../docs/releases/releaseRecord.js";
import {runCommand} from "../check/runCommand.js";
import {toolScript} from "../check/toolScript.js";
import {installedClosure} from "../packages/installedClosure.js";
import {loopbackRegistry} from "../packages/loopbackRegistry.js";
import {pathWithPnpm} from "../packages/pathWithPnpm.js";
import {plainEnvironment} from "../packages/plainEnvironment.js";
import {publicPackages, readManifest} from "../packages/publicPackages.js";
import {quickStart} from "../packages/quickStart.js";
import {root} from "../root.js";
import {projectCopy} from "../testing/projectCopy.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const packages = publicPackages(root);

/** A registry on this machine, and the environment in which npm and pnpm know it and nothing else; no file of the repository names it. */
async function rehearsalRegistry() {
  const ours = new Set(packages.map(({manifest}) => manifest.name));
  const folders = [...packages.map(({folder}) => folder), join(root, "docs")];
  const others = installedClosure(folders, (name) => ours.has(name) || name.startsWith("@observablehq/"));
  const registry = await loopbackRegistry([], others);
  onTestFinished(() => registry.close());
  const {host, pathname} = new URL(registry.url);
  const home = temporaryFolder({
    npmrc: [`registry=${registry.url}`, `//${host}${pathname}:_authToken=rehearsal`, "fund=false", "audit=false", ""].join("\n")
  });
  const env: NodeJS.ProcessEnv = {
    ...plainEnvironment(),
    PATH: await pathWithPnpm(root),
    NPM_CONFIG_USERCONFIG: join(home, "npmrc"),
    // The release tool asks this one, and the public registry without it.
    npm_config_registry: registry.url,
    NPM_CONFIG_CACHE: join(home, "cache"),
    NPM_CONFIG_UPDATE_NOTIFIER: "false",
    pnpm_config_verify_deps_before_run: "false"
  };
  return env;
}

/** Runs a command that has to succeed, and gives what it printed. */
async function succeed(cwd: string, env: NodeJS.ProcessEnv, command: string, ...args: string[]): Promise<string> {
  const {exitCode, output} = await runCommand(command, args, {cwd, env});
  expect(exitCode, `${command} ${args.join(" ")}\n${output}`).toBe(0);
  return output;
}

/** What a build makes anew when versions or data changed; declarations stay as they are. */
async function rebuild(copy: string, env: NodeJS.ProcessEnv) {
  const run = (room: string, ...args: string[]) => succeed(join(copy, "packages", room), env, process.execPath, ...args);
  for (const room of ["corpus", "enrollment"]) {
    await run(room, "--import", "tsx", "scripts/generate.ts");
    await run(room, toolScript("tsup"), "--no-dts", "--no-clean", "--silent");
    await run(room, "--import", "tsx", "scripts/writeData.ts");
  }
  await run("analysis", "--import", "tsx", "scripts/writeChecks.ts");
}

const task = (copy: string, env: NodeJS.ProcessEnv, name: string, ...args: string[]) =>
  succeed(copy, env, process.execPath, "--import", "tsx", `tools/tasks/${name}.ts`, "--built", ...args);

const publish = (copy: string, env: NodeJS.ProcessEnv) =>
  succeed(copy, env, process.execPath, toolScript("@changesets/cli", "changeset"), "publish", "--no-git-tag");

it("releases, is installed and used elsewhere, refuses a bump too small, releases again and is upgraded by range", async () => {
  const env = await rehearsalRegistry();
  const copy = projectCopy();
  const versions = () => new Set(publicPackages(copy).map(({manifest}) => manifest.version));
  const changelog = (room: string) => readFileSync(join(copy, "packages", room, "CHANGELOG.md"), "utf8");

  // The first release: versions, changelogs, citation, and what is kept to compare with.
  await task(copy, env, "release");
  const [first, ...rest] = versions();
  expect(rest).toEqual([]);
  expect(readReleases(copy).map(({version}) => version)).toEqual([first]);
  expect(readFileSync(join(copy, "CITATION.cff"), "utf8")).toContain(`\nversion: ${String(first)}\n`);
  for (const {folder} of packages) {
    const room = folder.slice(folder.lastIndexOf("/") + 1);
    expect(changelog(room)).toContain(`## ${String(first)}\n\n### Minor Changes\n`);
  }
  expect(existsSync(join(copy, "docs/CHANGELOG.md"))).toBe(false);
  await task(copy, env, "difference", "--check");
  await rebuild(copy, env);
  await publish(copy, env);

  // By name: the quick start of every README, as written, in a folder of its own.
  for (const {folder, manifest} of packages) {
    const {install, code} = quickStart(readFileSync(join(folder, "README.md"), "utf8"), `${manifest.name}/README.md`);
    const reader = temporaryFolder({"quick-start.mjs": code});
    await succeed(reader, env, npm, "install", ...install);
    expect(readManifest(join(reader, "node_modules", manifest.name)).version).toBe(first);
    const printed = await succeed(reader, env, process.execPath, "quick-start.mjs");
    const written = /writeFileSync\("(?<name>[^"]+)"/u.exec(code)?.groups?.["name"];
    if (written === undefined) expect(printed.trim()).not.toBe("");
    else expect(readFileSync(join(reader, written), "utf8")).toContain("<svg");
  }

  // By range: a project that takes minor versions as they come.
  const range = {"@onrecord/analysis": "0.x", "@onrecord/corpus": "0.x"};
  const consumer = temporaryFolder({
    "package.json": JSON.stringify({name: "consumer", version: "1.0.0", private: true, type: "module", dependencies: range}),
    "count.mjs": `import {officialShare} from "@onrecord/analysis/compute";
import {articles, recordOf, sources, version} from "@onrecord/corpus";

const {count, of} = officialShare(articles.map(({id}) => recordOf(id)), sources, {unit: "quotes"});
console.log(JSON.stringify({version, count, of}));
`
  });
  const count = async () =>
    JSON.parse(await succeed(consumer, env, process.execPath, "count.mjs")) as {version: string; count: number; of: number};
  await succeed(consumer, env, npm, "install");
  const before = await count();
  expect(before.version).toBe(first);

  // A correction that moves a published number, in the copy only.
  const file = join(copy, "packages/corpus/data/articles/003.json");
  const record = JSON.parse(readFileSync(file, "utf8")) as {
    appearances: {id: string; affiliation: string}[];
    corrections: object[];
  };
  const appearance = record.appearances.find(({affiliation}) => affiliation === "federal-enforcement");
  expect(appearance).toBeDefined();
  if (!appearance) return;
  record.corrections.push({
    record: appearance.id,
    field: "affiliation",
    was: appearance.affiliation,
    is: "think-tank",
    why: "Rehearsed: no such correction was made.",
    version: "0.3.0",
    bump: "minor",
    date: "2026-12-01"
  });
  appearance.affiliation = "think-tank";
  writeFileSync(file, JSON.stringify(record));
  await rebuild(copy, env);

  // What npm test says of it: nothing noted, noted too small, noted right.
  const check = () =>
    runCommand(process.execPath, ["--import", "tsx", "tools/tasks/difference.ts", "--built", "--check"], {cwd: copy, env});
  const unnoted = await check();
  expect(unnoted.exitCode).toBe(1);
  expect(unnoted.output).toContain("missing release note for @onrecord/corpus");
  await task(copy, env, "difference", "--write");
  const note = join(copy, `.changeset/data-since-${String(first).replaceAll(".", "-")}.md`);
  const right = readFileSync(note, "utf8").replace("The data changed.", "An affiliation was wrong.");
  writeFileSync(note, right.replaceAll(": minor", ": patch"));
  const small = await check();
  expect(small.exitCode).toBe(1);
  expect(small.output).toMatch(/^unsupported bump[\s\S]*at least minor[\s\S]*received: patch/mu);
  writeFileSync(note, right);
  expect(await check()).toEqual({exitCode: 0, output: ""});

  // The second release, and the upgrade by range: the changelog says beforehand what the reader's number becomes.
  await task(copy, env, "release");
  const [second] = versions();
  expect(second).toBe("0.3.0");
  await rebuild(copy, env);
  await publish(copy, env);
  await succeed(consumer, env, npm, "update");
  expect(readManifest(consumer).dependencies).toEqual(range);
  const after = await count();
  expect(after.version).toBe(second);
  expect(after.count).toBeLessThan(before.count);
  // The changelog comes with the package; the release tool aligns its tables.
  const received = readFileSync(join(consumer, "node_modules/@onrecord/corpus/CHANGELOG.md"), "utf8").replaceAll(/ +/gu, " ");
  expect(received).toContain("An affiliation was wrong.");
  const n = ({of}: {of: number}) => `(n = ${of.toLocaleString("en-US")})`;
  expect(received).toContain(`| all/official-quotes | ${String(before.count)} ${n(before)} | ${String(after.count)} ${n(after)} |`);
  expect(await task(copy, env, "difference")).toContain("The data demand no release.");
  expect(await task(copy, env, "difference", "--since", String(first))).toContain("all/official-quotes");
});
