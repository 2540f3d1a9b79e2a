import {root} from "../../root.js";
import {runCommand} from "../runCommand.js";
import {oneCheck, type Step} from "../step.js";
import {build} from "./build.js";

/** Whether the release notes in waiting say as much as the data changed since the last release. */
export const releaseNotes: Step = {
  title: "release notes cover what the data changed",
  needs: build.title,
  async run() {
    const args = ["--import", "tsx", "tools/tasks/difference.ts", "--check", "--built"];
    const {exitCode, output} = await runCommand(process.execPath, args, {cwd: root});
    return oneCheck(exitCode === 0, output);
  }
};
