import {CorpusError} from "../src/rules/problem.js";

/**
 * Runs a script's body; problems of records are printed without a stack and end it with 1. Other errors are thrown on.
 *
 * @param aside - said after the number of problems
 */
export async function runScript(body: () => Promise<void> | void, aside = ""): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const {length} = error.problems;
    console.error(`${error.message}\n${length} problem${length === 1 ? "" : "s"}${aside}`);
    process.exitCode = 1;
  }
}
