import {root} from "../root.js";
import {runCommand} from "./runCommand.js";
import {oneCheck, type Step} from "./step.js";
import {toolScript} from "./toolScript.js";

interface ToolStep extends Omit<Step, "run"> {
  readonly tool: string;
  readonly command?: string;
  readonly args: readonly string[];
}

/** A check that a command line tool of the root decides by its exit code. */
export function toolStep({tool, command, args, ...step}: ToolStep): Step {
  return {
    ...step,
    async run() {
      const {exitCode, output} = await runCommand(process.execPath, [toolScript(tool, command), ...args], {cwd: root});
      return oneCheck(exitCode === 0, output);
    }
  };
}
