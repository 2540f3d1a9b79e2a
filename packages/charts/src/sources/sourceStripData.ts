/** Words from `start` (inclusive) to `end` (exclusive), counted along an article with its furniture cut. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** One attribution. `sourceStrip` of `@onrecord/analysis/compute` makes these from a record. */
export interface StripQuote {
  readonly quote: string;
  readonly source: string;
  readonly outerSource: string | null;
  readonly nestedIn: string | null;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly act: "speech" | "writing" | "thought" | "attitude";
  readonly tier: string;
  readonly place: string;
  /** Whether the default counting rule counts it. */
  readonly counted: boolean;
  readonly content: readonly Words[];
  readonly quoted: readonly Words[];
  readonly cue: readonly Words[];
  readonly words: number;
  readonly excerpt: string;
  readonly gist: string | null;
}

/** One row of the chart. */
export interface StripSource {
  readonly source: string;
  readonly label: string;
  readonly affiliation: string;
  readonly group: string;
  readonly quotes: number;
  readonly uncounted: number;
  readonly words: number;
}

/** What `sourcesChart` draws: one article laid out along its own words. */
export interface SourceStripData {
  readonly article: string;
  readonly title: string;
  readonly words: number;
  readonly bodyStart: number;
  readonly author: readonly Words[];
  readonly authorWords: number;
  readonly quotesOfAll: number;
  readonly wordsOfAll: number;
  readonly sources: readonly StripSource[];
  readonly quotes: readonly StripQuote[];
  /** Printed under the chart: where the data come from, which version, who coded. */
  readonly credit: string;
}
