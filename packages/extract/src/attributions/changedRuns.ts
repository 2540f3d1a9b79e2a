import type {Attribution, TokenRun} from "./attribution.js";

/**
 * Runs as a function changes them, without those that it takes away: the very same list where it gives every run back. Most rules change
 * few runs, and then nothing is made anew.
 */
export function changedRuns(runs: readonly TokenRun[], change: (run: TokenRun) => TokenRun | undefined): readonly TokenRun[] {
  let changed: TokenRun[] | undefined;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as TokenRun;
    const now = change(run);
    if (now === run && changed === undefined) continue;
    changed ??= runs.slice(0, i);
    if (now) changed.push(now);
  }
  return changed ?? runs;
}

/** The attribution with its content as a function changes it. A content is never left empty: then all stays. */
export function withChangedContent(attribution: Attribution, change: (run: TokenRun) => TokenRun | undefined): Attribution {
  const content = changedRuns(attribution.content, change);
  return content === attribution.content || content.length === 0 ? attribution : {...attribution, content};
}

/** The run from one token up to another: the same where nothing changed. */
export function runFrom(run: TokenRun, first: number, last: number): TokenRun {
  return run.first === first && run.last === last ? run : {first, last};
}
