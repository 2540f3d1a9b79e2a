import type {Kind, Tier} from "../../src/codes/codes.js";
import {quotedRegions} from "../../src/marks/quotedRegions.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {tokensOf, type Tokens} from "../../src/text/tokens.js";
import type {Extraction, Span} from "../../src/types.js";
import {wordsIn} from "../wordsIn.js";

/** What coders settled for one article: the part of a corpus record that an extraction can be held against. */
export interface CodedArticle {
  readonly quotes: readonly {
    readonly kind: Kind;
    readonly tier: Tier;
    readonly spans: {readonly content: readonly Span[]; readonly sourceFull: readonly Span[]};
  }[];
  readonly nonQuotations: readonly {readonly span: Span}[];
}

/** One attribution of the coders, and whether it was found. */
export interface CodedQuote {
  readonly kind: Kind;
  readonly tier: Tier;
  /** The words shared, as a share of the longer of the two; 0 when nothing was found. */
  readonly share: number;
  /** Whether the found speaker's words touch the coders', or both have none. */
  readonly speaker: boolean;
}

/** One attribution of the extractor, and whether coders have it. */
export interface FoundQuote {
  readonly kind: Kind;
  readonly tier: Tier;
  /** As above; `undefined` when it is one on which coders may differ, which is neither right nor wrong. */
  readonly share: number | undefined;
}

/** An article's counts; `marks` are pairs of quotation marks that no other pair holds. */
export interface ArticleScore {
  readonly coded: readonly CodedQuote[];
  readonly found: readonly FoundQuote[];
  readonly marks: {readonly all: number; readonly classified: number; readonly asCoders: number};
}

/** Below this, a found attribution is not the coders' optional one. */
const touches = 0.3;

/** Holds an extraction against the record of the same text: whole attributions, one to one, those that share most first. */
export function scoreArticle(coded: CodedArticle, extraction: Extraction): ArticleScore {
  const {text} = extraction;
  const tokens = tokensOf(text, paragraphsOf(text));
  const mine = coded.quotes.map(({spans}) => wordsIn(tokens, spans.content));
  const theirs = extraction.quotes.map(({spans}) => wordsIn(tokens, spans.content));
  const partners = pairs(mine, theirs);
  const shareOf = new Map(partners.map(({found, share}) => [found, share]));
  const codedOf = new Map(partners.map(({coded, found}) => [found, coded]));
  const foundOf = new Map(partners.map((pair) => [pair.coded, pair]));
  return {
    coded: coded.quotes.map(({kind, tier, spans}, index) => {
      const pair = foundOf.get(index);
      const source = pair && (extraction.quotes[pair.found] as Extraction["quotes"][number]).spans.sourceFull;
      return {
        kind,
        tier,
        share: pair?.share ?? 0,
        speaker: source !== undefined && (source.length + spans.sourceFull.length === 0 || touch(source, spans.sourceFull))
      };
    }),
    found: extraction.quotes.map(({kind, tier}, index) => {
      const share = shareOf.get(index) ?? 0;
      const optional = share >= touches && coded.quotes[codedOf.get(index) as number]?.tier === "optional";
      return {kind, tier, share: optional ? undefined : share};
    }),
    marks: marksOf(coded, extraction, tokens)
  };
}

interface Pair {
  readonly coded: number;
  readonly found: number;
  readonly share: number;
}

function pairs(coded: readonly ReadonlySet<number>[], found: readonly ReadonlySet<number>[]): Pair[] {
  const all: Pair[] = [];
  coded.forEach((mine, i) => {
    found.forEach((theirs, j) => {
      let common = 0;
      for (const at of mine) if (theirs.has(at)) common += 1;
      if (common > 0) all.push({coded: i, found: j, share: common / Math.max(mine.size, theirs.size)});
    });
  });
  const left = new Set(coded.keys());
  const right = new Set(found.keys());
  return all
    .sort((a, b) => b.share - a.share || a.coded - b.coded || a.found - b.found)
    .filter((pair) => left.has(pair.coded) && right.has(pair.found) && left.delete(pair.coded) && right.delete(pair.found));
}

const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));

function marksOf(coded: CodedArticle, {quotes, nonQuotations}: Extraction, tokens: Tokens): ArticleScore["marks"] {
  const contents = quotes.flatMap(({spans}) => spans.content);
  const codedContents = coded.quotes.flatMap(({spans}) => spans.content);
  const marks = {all: 0, classified: 0, asCoders: 0};
  for (const {depth, innerStart, innerEnd} of quotedRegions(tokens)) {
    if (depth > 0) continue;
    const region = [{start: innerStart, end: innerEnd}];
    const quoted = touch(region, contents);
    marks.all += 1;
    if (
      quoted ||
      touch(
        region,
        nonQuotations.map(({span}) => span)
      )
    )
      marks.classified += 1;
    if (quoted === touch(region, codedContents)) marks.asCoders += 1;
  }
  return marks;
}
