import type {Span} from "@onrecord/corpus";

/** What agreement reads of one coder's attribution. Sources and quotes are numbered within the coding. */
export interface CodedQuote {
  /** Its number within the coding. */
  readonly quote: number;
  /** The number of its source within the coding. */
  readonly source: number;
  readonly kind: string;
  readonly act: string;
  readonly tier: string;
  readonly naming: string;
  readonly cueClass: string;
  /** In UTF-16 code units of the canonical text. */
  readonly spans: {readonly content: readonly Span[]};
}

/** What agreement reads of one coder's judgements on one article: a raw coding of the corpus is one. */
export interface CodedArticle {
  readonly article: string;
  readonly sources: readonly {readonly source: number; readonly affiliation: string}[];
  readonly quotes: readonly CodedQuote[];
}
