import type {Reporter, TestModule} from "vitest/node";
import {writeResults} from "./results.js";
import type {SkippedTest} from "./step.js";

/** Counts the tests of a run; the reason of a skipped test is the note given to `context.skip(note)`. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    const skipped: SkippedTest[] = [];
    for (const module of modules) {
      let broken = module.errors().length > 0;
      for (const suite of module.children.allSuites()) broken ||= suite.errors().length > 0;
      if (broken) failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") passed += 1;
        else if (result.state === "skipped")
          skipped.push({name: `${module.relativeModuleId}: ${test.fullName}`, reason: result.note});
        else failed += 1;
      }
    }
    writeResults({passed, failed, skipped});
  }
}
