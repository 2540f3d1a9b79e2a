import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {projectFiles} from "../guards/projectFiles.js";
import type {Step, StepResult} from "./step.js";

/**
 * A step that is not run again while nothing has changed since it passed: for checks that depend on nothing but the project's files
 * and this Node. A failure is never remembered. `fingerprint` stands for everything the check depends on.
 */
export function rememberPass(step: Step, folder: string, fingerprint: () => string): Step {
  const file = join(folder, step.title.replaceAll(/\W+/gu, "-"));
  return {
    ...step,
    async run(): Promise<StepResult> {
      const now = fingerprint();
      if (existsSync(file) && readFileSync(file, "utf8") === now)
        return {passed: 1, failed: 0, skipped: [], output: "", note: "unchanged since it passed"};
      rmSync(file, {force: true});
      const result = await step.run();
      // Not when a file was changed while the check ran: nobody knows which state it saw.
      if (result.failed === 0 && fingerprint() === now) {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, now);
      }
      return result;
    }
  };
}

/** A digest of every file of the project, and of the Node that runs. What is built and installed follows from them. */
export function projectFingerprint(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of projectFiles(root)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
