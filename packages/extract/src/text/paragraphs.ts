import type {Span} from "../types.js";
import {characterClass, space} from "./characters.js";

/** The lines of a canonical text that are not blank. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (!isBlank(text, start, end)) spans.push({start, end});
    start = end + 1;
  }
  return spans;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (characterClass(text, at) !== space) return false;
  return true;
}
