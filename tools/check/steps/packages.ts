import {installElsewhere} from "../../packages/installElsewhere.js";
import {tarballs} from "../../packages/packAll.js";
import {publicPackages} from "../../packages/publicPackages.js";
import {publishProblems} from "../../packages/publishProblems.js";
import {root} from "../../root.js";
import {runCommand} from "../runCommand.js";
import {oneCheck, type Step} from "../step.js";
import {toolScript} from "../toolScript.js";
import {packing} from "./packing.js";

/** What publint finds in each tarball. */
export const publishable: Step = {
  title: "packages are publishable (publint)",
  needs: packing.title,
  async run() {
    const problems = (await Promise.all(tarballs(root).map(publishProblems))).flat();
    return oneCheck(problems.length === 0, problems.join("\n"));
  }
};

/** Whether each tarball's types resolve as its code does: node10, node16 from both sides, bundler. */
export const typesResolve: Step = {
  title: "packages have types for every resolver (attw)",
  needs: packing.title,
  async run() {
    const outcomes: {exitCode: number; output: string}[] = [];
    for (const file of tarballs(root))
      outcomes.push(
        await runCommand(
          process.execPath,
          [toolScript("@arethetypeswrong/cli", "attw"), file, "--no-emoji", "--no-definitely-typed"],
          {cwd: root}
        )
      );
    const failures = outcomes.filter(({exitCode}) => exitCode !== 0);
    return oneCheck(failures.length === 0, failures.map(({output}) => output).join("\n"));
  }
};

/** Whether a project outside the repository can install and use what would be published. */
export const usableElsewhere: Step = {
  title: "packages work when installed elsewhere",
  needs: packing.title,
  async run() {
    const problems = await installElsewhere(publicPackages(root), tarballs(root));
    return oneCheck(problems.length === 0, problems.join("\n"));
  }
};
