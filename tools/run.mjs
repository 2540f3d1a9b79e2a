#!/usr/bin/env node
// Runs a task of tools/tasks with everything it needs set up first: `node tools/run.mjs TASK [arguments]`.
// Works with nothing installed but Node and npm, so this file and launch/ import nothing from node_modules.
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {fourParts} from "./launch/fourParts.mjs";
import {installNeeded, markInstalled} from "./launch/installStamp.mjs";
import {nodeProblem} from "./launch/nodeProblem.mjs";
import {quietEnvironment} from "./launch/quietEnvironment.mjs";
import {runGroup} from "./launch/runGroup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task = "", ...args] = process.argv.slice(2);

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const problem = nodeProblem(process.versions.node);
if (problem) stop(problem);

const tasks = readdirSync(join(root, "tools/tasks")).flatMap((file) => (/^[a-z]+\.ts$/u.test(file) ? [file.slice(0, -3)] : []));
if (!tasks.includes(task))
  stop(
    fourParts({
      failed: task ? `unknown task "${task}"` : "missing task",
      expected: `one of ${tasks.join(", ")}`,
      received: task || "nothing",
      remedy: `run one of them: node tools/run.mjs ${tasks[0] ?? ""}`
    })
  );

const env = quietEnvironment(process.env);
const {packageManager} = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
// Without --prefer-offline, npx spends over a minute retrying when there is no network. --package puts pnpm on the PATH of
// whatever runs next: turbo looks for it there.
const npx = ["--yes", "--prefer-offline", "--package", packageManager.split("+")[0], "--"];

/** @param {string[]} command */
async function run(command) {
  try {
    return await runGroup("npx", [...npx, ...command], {cwd: root, env});
  } catch (cause) {
    return stop(
      fourParts({
        failed: "could not start npx",
        expected: "npm, which comes with Node, on the PATH",
        received: String(cause),
        remedy: "install Node together with npm, then run the same command again"
      })
    );
  }
}

if (installNeeded(root)) {
  console.log("Installing dependencies …");
  const code = await run(["pnpm", "install", "--frozen-lockfile", "--prefer-offline"]);
  if (code !== 0) {
    if (code < 128)
      console.error(
        fourParts({
          failed: "could not install the dependencies",
          expected: "pnpm to install what pnpm-lock.yaml lists",
          received: `exit code ${code}, reason above`,
          remedy: existsSync(join(root, "node_modules"))
            ? `if package.json was changed, bring the lockfile up to date: npx ${packageManager} install; otherwise check the network and try again`
            : "check the network and try again: the first run has to fetch the dependencies"
        })
      );
    process.exit(code);
  }
  markInstalled(root);
}
process.exit(await run(["node", "--import", "tsx", `tools/tasks/${task}.ts`, ...args]));
