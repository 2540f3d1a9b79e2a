import {fourParts} from "../launch/fourParts.mjs";
import {buildAll, type BuildOutcome} from "./buildAll.js";
import {buildProgress} from "./buildProgress.js";

/** Builds with a line of progress for each package. Throws, with the build's output before it, when the build fails. */
export async function buildOrStop(
  root: string,
  print: (line: string) => void,
  only: readonly string[] = []
): Promise<BuildOutcome> {
  const build = await buildAll(root, {
    only,
    onLine(line) {
      const progress = buildProgress(line);
      if (progress !== undefined) print(progress);
    }
  });
  if (build.exitCode === 0) return build;
  print(build.output);
  throw new Error(
    fourParts({
      failed: "the build failed",
      expected: "every package and the site to build",
      received: `exit code ${String(build.exitCode)}, reason above`,
      remedy: "correct what is named above, then run the same command again"
    })
  );
}
