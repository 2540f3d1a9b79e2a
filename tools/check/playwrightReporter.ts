import type {Reporter, Suite} from "@playwright/test/reporter";
import {writeResults} from "./results.js";
import type {SkippedTest} from "./step.js";

/** Counts the tests of a run; the reason of a skipped test is the description given to `test.skip(condition, description)`. */
export default class CountingReporter implements Reporter {
  private suite: Suite | undefined;
  private errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onError(): void {
    this.errors += 1;
  }

  onEnd(): void {
    let passed = 0;
    let failed = this.errors;
    const skipped: SkippedTest[] = [];
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === "expected") passed += 1;
      else if (outcome === "skipped") {
        const notes = [...test.annotations, ...test.results.flatMap(({annotations}) => annotations)];
        skipped.push({
          name: test.titlePath().filter(Boolean).join(" › "),
          reason: notes.find(({description}) => description)?.description
        });
      } else failed += 1;
    }
    writeResults({passed, failed, skipped});
  }

  printsToStdio(): boolean {
    return false;
  }
}
