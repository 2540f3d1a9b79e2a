import type {Tokens} from "../src/text/tokens.js";
import type {Span} from "../src/types.js";
import {word} from "../src/words/signs.js";

/** The tokens that are words and stand in one of the spans. */
export function wordsIn({count, starts, ends, formOf, signs}: Tokens, spans: readonly Span[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (let at = 0; at < count; at++)
    if (signs[formOf[at] as number] === word)
      if (spans.some(({start, end}) => (starts[at] as number) >= start && (ends[at] as number) <= end)) words.add(at);
  return words;
}
