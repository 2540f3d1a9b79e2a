// `npm run data:diff [-- --since VERSION] [--json] [--write] [--check]`: what the data changed since a release, and what that demands.
import {parseArgs} from "node:util";
import {fourParts} from "../launch/fourParts.mjs";
import {publicPackages} from "../packages/publicPackages.js";
import {currentDifference} from "../releases/currentDifference.js";
import {differenceText} from "../releases/differenceText.js";
import {noteProblems} from "../releases/noteProblems.js";
import {versionProblems} from "../releases/versionProblems.js";
import {writeNote} from "../releases/writeNote.js";
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

await runTask(async () => {
  const {since, json, write, check, built} = options();
  if (!built)
    await buildOrStop(
      root,
      (line) => {
        console.error(line);
      },
      ["docs^..."]
    );
  const {difference, asked, waiting} = await currentDifference(root, since);
  const names = publicPackages(root).map(({manifest}) => manifest.name);
  const problems = [...versionProblems(root), ...noteProblems(difference, asked, waiting, names)];
  if (json) console.log(JSON.stringify({difference, demands: asked, waiting, problems}, null, 2));
  else if (!check) console.log(differenceText(difference, asked));
  if (write) {
    const file = writeNote(root, difference, asked, waiting);
    console.error(file === undefined ? "\nNothing to write." : `\nWrote ${file}: say there what changed for the reader.`);
  } else if (!json && problems.length > 0) {
    console.log(`${check ? "" : "\n"}${problems.join("\n\n")}`);
  }
  if (check && problems.length > 0) process.exitCode = 1;
});

function options() {
  try {
    const {values} = parseArgs({
      options: {
        since: {type: "string"},
        json: {type: "boolean", default: false},
        write: {type: "boolean", default: false},
        /** Only what falls short, and exit code 1 if anything does. */
        check: {type: "boolean", default: false},
        /** Takes what is built as it is. */
        built: {type: "boolean", default: false}
      }
    });
    return values;
  } catch (cause) {
    throw new Error(
      fourParts({
        failed: "unknown option",
        expected: "--since VERSION, --json, --write, --check, --built",
        received: process.argv.slice(2).join(" "),
        remedy: "npm run data:diff, with these after --"
      }),
      {cause}
    );
  }
}
