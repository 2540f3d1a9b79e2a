import {fourParts} from "../launch/fourParts.mjs";

/** What a README asks a reader to do first. */
export interface QuickStart {
  /** What to install, as written after `npm install`. */
  readonly install: readonly string[];
  /** The program, as written. */
  readonly code: string;
}

/** The quick start of a README: its first `npm install` block, and the first block of JavaScript after it. Throws where there is none. */
export function quickStart(readme: string, file: string): QuickStart {
  const groups = /```\w*\nnpm install (?<install>[^\n]+)\n```[\s\S]*?```js\n(?<code>[\s\S]*?)```/u.exec(readme)?.groups;
  const {install, code} = groups ?? {};
  if (install === undefined || code === undefined)
    throw new Error(
      fourParts({
        failed: `missing quick start in ${file}`,
        expected: "a block with npm install, and a block of js after it",
        received: "none",
        remedy: "begin the README with what to install and a few lines that run"
      })
    );
  return {install: install.trim().split(/\s+/u), code};
}
