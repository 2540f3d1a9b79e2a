import type {TokenRun} from "../../src/attributions/attribution.js";
import type {Reading} from "../../src/reading.js";
import {formAt} from "../../src/text/tokens.js";

/** The tokens of words, where they first stand in the text. */
export function runOf({tokens}: Reading, words: string): TokenRun {
  const start = tokens.text.indexOf(words);
  if (start < 0 || words === "") throw new Error(`not in the text: ${JSON.stringify(words)}`);
  const inside = Array.from({length: tokens.count}, (_, at) => at).filter(
    (at) => (tokens.starts[at] as number) >= start && (tokens.ends[at] as number) <= start + words.length
  );
  const [first = 0] = inside;
  return {first, last: first + inside.length};
}

/** The tokens of a run, with blanks between them. */
export const wordsIn = ({tokens}: Reading, {first, last}: TokenRun): string =>
  Array.from({length: last - first}, (_, k) => formAt(tokens, first + k)).join(" ");
