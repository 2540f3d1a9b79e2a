import {paragraphsOf} from "../../src/text/paragraphs.js";
import {tokensOf, type Tokens} from "../../src/text/tokens.js";
import type {Kind} from "../../src/codes/codes.js";
import type {Extraction, Source, Span} from "../../src/types.js";
import {sharesMost} from "../sharesMost.js";
import {wordsIn} from "../wordsIn.js";

/** An attribution as it was annotated: `content` as pairs of UTF-16 offsets, half-open. */
export interface AnnotatedQuote {
  readonly kind: Kind;
  readonly content: readonly (readonly [start: number, end: number])[];
  /** Where the cue before the content ends: who is asked, told or called something stands between, and may be in a content or not. */
  readonly cueEnd?: number;
  /** The speaker's full name, or what an unnamed one is called. */
  readonly speaker: string;
  readonly named: boolean;
}

/** An article with its attributions, as a reader annotated it. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly AnnotatedQuote[];
}

/** How many attributions are annotated, found, found with the right content, and of these with the right speaker too. */
export interface AnnotatedScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly named: number;
  readonly byKind: Readonly<Record<Kind, {readonly gold: number; readonly right: number}>>;
  /** Those that lie in the content of another. */
  readonly nested: {readonly gold: number; readonly right: number};
}

/**
 * Holds an extraction against the annotation of the same text: speech and writing, one attribution for each paragraph that a content is in,
 * one to one, in text order. A content is right where 80 % of either's words are the other's.
 */
export function scoreAnnotated({text, quotes}: AnnotatedArticle, extraction: Extraction): AnnotatedScore {
  const tokens = tokensOf(text, paragraphsOf(text));
  const gold = quotes.flatMap((quote) =>
    byParagraph(
      tokens,
      quote,
      quote.content.map(([start, end]) => ({start, end}))
    )
  );
  const found = extraction.quotes
    .filter(({act}) => act === "speech" || act === "writing")
    .flatMap((quote) => byParagraph(tokens, quote, quote.spans.content));
  const sources = new Map(extraction.sources.map((source) => [source.id, source]));
  const byKind = {direct: {gold: 0, right: 0}, mixed: {gold: 0, right: 0}, indirect: {gold: 0, right: 0}};
  const nested = {gold: 0, right: 0};
  const taken = new Set<number>();
  let right = 0;
  let named = 0;
  for (const {quote, words} of gold) {
    const isNested = quotes.some((other) => other !== quote && holds(other, quote));
    byKind[quote.kind].gold += 1;
    if (isNested) nested.gold += 1;
    const match = found.findIndex((one, index) => !taken.has(index) && sharesMost(words, without(tokens, one.words, quote)));
    if (match < 0) continue;
    taken.add(match);
    byKind[quote.kind].right += 1;
    if (isNested) nested.right += 1;
    right += 1;
    const {source} = (found[match] as (typeof found)[number]).quote;
    if (isSpeaker(quote, source === null ? undefined : sources.get(source))) named += 1;
  }
  return {gold: gold.length, found: found.length, right, named, byKind, nested};
}

/** Whether all of one content lies in pieces of another, longer one. */
function holds({content}: AnnotatedQuote, inner: AnnotatedQuote): boolean {
  const length = (quote: Pick<AnnotatedQuote, "content">) => quote.content.reduce((sum, [start, end]) => sum + end - start, 0);
  const isIn = ([start, end]: readonly [number, number]) => content.some(([first, last]) => first <= start && end <= last);
  return inner.content.every(isIn) && length({content}) > length(inner);
}

/** A quote for each paragraph that its content is in, with the words of it there. */
function byParagraph<One>(
  tokens: Tokens,
  quote: One,
  content: readonly Span[]
): {readonly quote: One; readonly words: ReadonlySet<number>}[] {
  const parts = new Map<number, Span[]>();
  for (const span of content) {
    const paragraph = tokens.paragraphs.findIndex((one) => span.start < one.end);
    parts.set(paragraph, [...(parts.get(paragraph) ?? []), span]);
  }
  return [...parts.values()].map((spans) => ({quote, words: wordsIn(tokens, spans)}));
}

/** The words without those between the cue and the content. */
function without({starts}: Tokens, words: ReadonlySet<number>, {cueEnd, content}: AnnotatedQuote): ReadonlySet<number> {
  const first = content[0]?.[0] ?? 0;
  if (cueEnd === undefined || cueEnd >= first) return words;
  return new Set([...words].filter((at) => (starts[at] as number) < cueEnd || (starts[at] as number) >= first));
}

/**
 * A name is right with the same last word, or where all words of one stand in the other in a row; an unnamed speaker where somebody is given
 * without a name, or with words of theirs. Nobody is never right.
 */
function isSpeaker({speaker, named}: AnnotatedQuote, source: Source | undefined): boolean {
  if (!source) return false;
  const right = plain(speaker);
  const given = plain(source.label);
  const isPart = given !== "" && (` ${right} `.includes(` ${given} `) || ` ${given} `.includes(` ${right} `));
  if (!named) return source.naming !== "named" || isPart;
  return source.naming !== "unresolved" && given !== "" && (isPart || right.split(" ").at(-1) === given.split(" ").at(-1));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/^(?:the|an?) /u, "")
    .trim();
}
