import type {Quote} from "./schema/types.js";
import type {WordRange} from "./text/wordIndex.js";

/** One attribution as a bar of the sources chart; positions are words along the article with its furniture cut. */
export interface StripQuote {
  readonly quote: string;
  readonly source: string;
  /** The source of the attribution this one lies in; null when outermost. */
  readonly outerSource: string | null;
  readonly nestedIn: string | null;
  readonly kind: Quote["kind"];
  readonly act: Quote["act"];
  readonly tier: Quote["tier"];
  readonly place: Quote["place"];
  /** Whether the default counting rule counts it. */
  readonly counted: boolean;
  readonly content: readonly WordRange[];
  readonly quoted: readonly WordRange[];
  readonly cue: readonly WordRange[];
  readonly words: number;
  /** The quoted words as published; empty for indirect speech. */
  readonly excerpt: string;
  readonly gist: string | null;
}

/** One source's row in the chart of one article. */
export interface StripSource {
  readonly source: string;
  readonly label: string;
  /** Who they are, in a reader's words. */
  readonly affiliation: string;
  readonly group: string;
  /** Quotes under the default counting rule, and those drawn beyond them: headline, standfirst, thoughts, attitudes, nested. */
  readonly quotes: number;
  /** Attributions drawn beyond those that are counted. */
  readonly uncounted: number;
  /** Words of the counted quotes, each word once. */
  readonly words: number;
}

/** What the sources chart of one article draws. */
export interface SourceStrip {
  readonly article: string;
  readonly title: string;
  /** Words of the article, furniture cut; headline and standfirst first. */
  readonly words: number;
  /** The first word of the body. */
  readonly bodyStart: number;
  /** The words attributed to nobody. */
  readonly author: readonly WordRange[];
  readonly authorWords: number;
  /** Counted quotes and words of all sources together. */
  readonly quotesOfAll: number;
  readonly wordsOfAll: number;
  /** In order of first appearance. */
  readonly sources: readonly StripSource[];
  /** In text order, outer before nested. */
  readonly quotes: readonly StripQuote[];
  /** Where the data come from, which version, and who coded: printed under the chart. */
  readonly credit: string;
}
