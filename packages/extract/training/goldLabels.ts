import type {Reading} from "../src/reading.js";
import {content, cue, outside, source} from "../src/roles/role.js";
import {isOneOf, tag, verbs} from "../src/tagging/tags.js";
import {flagAuxiliary} from "../src/words/wordLists.js";
import type {GoldQuote} from "./goldQuotes.js";

/** One attribution as labels: the head of its cue, and the role of each of its tokens. */
export interface GoldLabels {
  readonly head: number;
  readonly roles: ReadonlyMap<number, number>;
  readonly quote: GoldQuote;
}

/** The attributions of one text as labels; those without a cue are left out. */
export function goldLabels(reading: Reading, quotes: readonly GoldQuote[]): GoldLabels[] {
  return quotes.flatMap((quote) => {
    const cueTokens = quote.cue.flatMap(([start, end]) => tokensIn(reading, start, end));
    const head = headOf(reading, cueTokens);
    if (head < 0) return [];
    const roles = new Map<number, number>();
    const mark = (pieces: GoldQuote["content"], role: number) => {
      for (const [start, end] of pieces) for (const at of tokensIn(reading, start, end)) roles.set(at, role);
    };
    mark(quote.content, content);
    mark(quote.source, source);
    for (const at of cueTokens) roles.set(at, cue);
    return [{head, roles, quote}];
  });
}

/** The tokens that lie at least half in a span. */
export function tokensIn({tokens}: Reading, start: number, end: number): number[] {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] as number) <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < tokens.count && (tokens.starts[at] as number) < end; at++) {
    const from = tokens.starts[at] as number;
    const to = tokens.ends[at] as number;
    if ((Math.min(end, to) - Math.max(start, from)) * 2 >= to - from) found.push(at);
  }
  return found;
}

/** The word that carries a cue: "according", else its first verb that is no auxiliary, else its first noun or adjective, else its last word. */
function headOf({tokens, words, tags}: Reading, cueTokens: readonly number[]): number {
  const lower = (at: number) => words.lower[tokens.formOf[at] as number];
  const flags = (at: number) => words.flags[tokens.formOf[at] as number] as number;
  const according = cueTokens.find((at) => lower(at) === "according");
  if (according !== undefined) return according;
  const plain = cueTokens.filter((at) => (flags(at) & flagAuxiliary) === 0);
  return (
    plain.find((at) => isOneOf(verbs, tags[at] as number)) ??
    plain.find((at) => [tag.NN, tag.NNS, tag.JJ].includes(tags[at] as number)) ??
    plain.find((at) => words.sign[tokens.formOf[at] as number] === outside) ??
    cueTokens.at(-1) ??
    -1
  );
}
