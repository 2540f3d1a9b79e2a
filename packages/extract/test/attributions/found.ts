import {extract} from "../../src/index.js";

/** Every attribution of a text as `cue | source: content`, pieces with a blank stroke between them. */
export function found(text: string): string[] {
  const {quotes, text: canonical} = extract(text);
  const words = (pieces: readonly {start: number; end: number}[]) =>
    pieces.map(({start, end}) => canonical.slice(start, end)).join(" … ");
  return quotes.map(({spans}) => `${words(spans.cue)} | ${words(spans.sourceFull)}: ${words(spans.content)}`);
}
