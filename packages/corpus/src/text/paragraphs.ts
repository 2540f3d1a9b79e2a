import type {Span} from "../schema/types.js";

/** The lines of a canonical text that are not blank. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") spans.push({start, end: start + line.length});
    start += line.length + 1;
  }
  return spans;
}
