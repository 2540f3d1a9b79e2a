import type {QuotedRegion} from "../marks/quotedRegions.js";
import type {Reading} from "../reading.js";
import type {Span} from "../types.js";
import {closeBracket, openBracket, symbol, word} from "../words/signs.js";
import {flagThat} from "../words/wordLists.js";
import type {TokenRun} from "./attribution.js";

/** Pieces of a content as spans of the text, and those of them that stand in marks. */
export interface Pieces {
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
}

/**
 * Cuts a content to the codebook's rules: no outer punctuation, no complementiser "that", no enclosing marks where a piece is wholly
 * quoted, both marks where it is not; closing punctuation inside marks belongs to the piece.
 */
export function cutPieces(reading: Reading, runs: readonly TokenRun[]): Pieces {
  const [only] = runs;
  if (only && runs.length === 1) return piecesOf(reading, only);
  const all = runs.map((run) => piecesOf(reading, run));
  return {content: all.flatMap(({content}) => content), quoted: all.flatMap(({quoted}) => quoted)};
}

const nothing: Pieces = {content: [], quoted: []};

function piecesOf(reading: Reading, run: TokenRun): Pieces {
  const {tokens, regions, regionOf, quoteState, words} = reading;
  const {starts, ends, formOf} = tokens;
  const {first, last} = withoutOuterMarks(reading, run);
  if (first >= last) return nothing;
  const region = regions[regionOf[first] as number];
  const inside = last <= (region?.lastToken ?? -1) + 1;
  if (region && inside) {
    const from = Math.max(first, region.firstToken);
    let to = Math.min(last, region.lastToken);
    // The comma or full stop before the closing mark.
    if (to < region.lastToken && to === region.lastToken - 1 && words.sign[formOf[to] as number] !== word) to += 1;
    if (from >= to) return nothing;
    const span = {start: starts[from] as number, end: ends[to - 1] as number};
    return {content: [span], quoted: [span]};
  }
  let from = first;
  let to = last;
  if (from === region?.firstToken) from -= 1;
  const end = regions[regionOf[to - 1] as number];
  if (end?.closed && to === end.lastToken) to += 1;
  to = closingBracket(reading, from, to);
  const span = {start: starts[from] as number, end: ends[to - 1] as number};
  let quoted: Span[] | undefined;
  let seen: QuotedRegion | undefined;
  for (let at = from; at < to; at++) {
    const inside = regions[regionOf[at] as number];
    if (!inside || inside === seen || quoteState[at] === 0) continue;
    seen = inside;
    const start = Math.max(span.start, inside.innerStart);
    const stop = Math.min(span.end, inside.innerEnd);
    if (start >= stop) continue;
    if (quoted) quoted.push({start, end: stop});
    else quoted = [{start, end: stop}];
  }
  return {content: [span], quoted: quoted ?? []};
}

/** The run without punctuation at its ends that lies outside quotation marks, and without a leading "that". */
function withoutOuterMarks({tokens, words, quoteState}: Reading, run: TokenRun): TokenRun {
  const {formOf} = tokens;
  let {first, last} = run;
  const isOuter = (at: number) => quoteState[at] === 0 && isMark(words.sign[formOf[at] as number] as number);
  while (first < last && isOuter(first)) first += 1;
  while (last > first && isOuter(last - 1) && words.sign[formOf[last - 1] as number] !== closeBracket) last -= 1;
  if (last - first > 1 && quoteState[first] === 0 && ((words.flags[formOf[first] as number] as number) & flagThat) !== 0) {
    const next = words.sign[formOf[first + 1] as number];
    if (next === word || quoteState[first + 1] !== 0) first += 1;
  }
  while (first < last && isOuter(first)) first += 1;
  // Marks left without their other half: an opening one at the end, a closing one at the beginning.
  while (first < last && quoteState[first] === 3) first += 1;
  while (last > first && quoteState[last - 1] === 2) last -= 1;
  return {first, last};
}

/** Runs as spans, without punctuation at their ends. */
export function spansOf(reading: Reading, runs: readonly TokenRun[]): Span[] {
  const {tokens, words} = reading;
  const {formOf, starts, ends} = tokens;
  // Mostly there is one, and a list that begins empty takes room for many.
  let spans: Span[] | undefined;
  for (const {first, last} of runs) {
    let from = first;
    let to = last;
    while (from < to && isMark(words.sign[formOf[from] as number] as number)) from += 1;
    while (to > from && isMark(words.sign[formOf[to - 1] as number] as number)) to -= 1;
    if (from >= to) continue;
    const span = {start: starts[from] as number, end: ends[closingBracket(reading, from, to) - 1] as number};
    if (spans) spans.push(span);
    else spans = [span];
  }
  return spans ?? [];
}

/** The end of a run, or one further where the bracket that it leaves open is closed there. */
function closingBracket({tokens, words, sentences}: Reading, first: number, end: number): number {
  const {formOf, count} = tokens;
  const signAt = (at: number) => words.sign[formOf[at] as number];
  if (end >= count || signAt(end) !== closeBracket || sentences.sentenceOf[end] !== sentences.sentenceOf[end - 1]) return end;
  for (let at = end - 1; at >= first; at--) {
    if (signAt(at) === closeBracket) return end;
    if (signAt(at) === openBracket) return end + 1;
  }
  return end;
}

function isMark(sign: number): boolean {
  return sign !== word && sign !== symbol;
}
