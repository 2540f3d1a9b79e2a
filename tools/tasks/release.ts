// `npm run release:version [-- --built]`: gathers the notes in waiting into a version: changelogs, package.json, CITATION.cff, releases/.
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {runCommand} from "../check/runCommand.js";
import {toolScript} from "../check/toolScript.js";
import {fourParts} from "../launch/fourParts.mjs";
import {publicPackages} from "../packages/publicPackages.js";
import {citationOf} from "../releases/citationFile.js";
import {currentDifference} from "../releases/currentDifference.js";
import {noteProblems} from "../releases/noteProblems.js";
import {writeRelease} from "../releases/releaseFiles.js";
import {versionProblems} from "../releases/versionProblems.js";
import {root} from "../root.js";
import {buildOrStop} from "../start/buildOrStop.js";
import {runTask} from "../start/runTask.js";

await runTask(async () => {
  if (!process.argv.includes("--built")) await buildOrStop(root, console.log, ["docs^..."]);
  const {described, difference, asked, waiting} = await currentDifference(root);
  const names = publicPackages(root).map(({manifest}) => manifest.name);
  const problems = [...versionProblems(root), ...noteProblems(difference, asked, waiting, names)];
  if (problems.length > 0) throw new Error(problems.join("\n\n"));
  if (waiting.releases.length === 0) {
    console.log("No release note in waiting: nothing to release.");
    return;
  }
  const {exitCode, output} = await runCommand(process.execPath, [toolScript("@changesets/cli", "changeset"), "version"], {
    cwd: root
  });
  if (exitCode !== 0)
    throw new Error(
      fourParts({
        failed: "changeset version failed",
        expected: "changelogs and versions from the notes in .changeset",
        received: output.trim(),
        remedy: "correct what is named above; git checkout . undoes what was written"
      })
    );
  const version = publicPackages(root)[0]?.manifest.version ?? "";
  const date = new Date().toISOString().slice(0, 10);
  const citation = join(root, "CITATION.cff");
  writeFileSync(citation, citationOf(readFileSync(citation, "utf8"), version, date));
  const files = writeRelease(root, {version, date, ...described.record}, described.marks);
  for (const file of [
    ...publicPackages(root).map(({manifest}) => `${manifest.name} ${manifest.version}`),
    "CITATION.cff",
    ...files
  ])
    console.log(file);
});
